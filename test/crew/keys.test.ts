import { expect, test } from 'vitest'
import { keysFor } from '../../pipeline/crew/keys.ts'
import { sha256 } from '../../pipeline/disk.ts'
import type { KnowledgeFile } from '../../pipeline/model/knowledge.ts'

/*
 * A text is read again where it may come out otherwise, and only there: a folder of PDFs takes long to read.
 */

const file = { sha256: sha256('words'), path: 'a.txt' }
const own = (cues: unknown): KnowledgeFile => ({ path: 'own/cues.yaml', content: JSON.stringify(cues) })
const shipped: readonly KnowledgeFile[] = [
  { path: 'en/line-ends.yaml', content: 'compounds: [in-depth]' },
  { path: 'en/roles.yaml', content: 'lessons: [lessons]' },
  { path: 'languages.yaml', content: 'de: [und]' },
]
const before = keysFor([...shipped, own({})])

test.each([
  ['a heading', [{ path: 'en/roles.yaml', content: 'lessons: [lessons learned]' }], true],
  ['a heading of the institution', [own({ en: { roles: { lessons: ['takeaways'] } } })], true],
  ['a language of the institution', [own({ de: { roles: { lessons: ['Lehren'] } } })], false],
  ['a compound', [{ path: 'en/line-ends.yaml', content: 'compounds: [in-depth, in-house]' }], false],
  ['a compound of the institution', [own({ en: { 'line-ends': { compounds: ['in-house'] } } })], false],
  ['a word that tells a language', [{ path: 'languages.yaml', content: 'de: [und, oder]' }], false],
])('%s that is new', (_, changed, isKept) => {
  const paths = changed.map(({ path }) => path)
  const after = keysFor([...[...shipped, own({})].filter(({ path }) => !paths.includes(path)), ...changed])
  expect(after.text(file) === before.text(file)).toBe(isKept)
  expect(after.stated(file)).not.toBe(before.stated(file))
})
