import { expect, test } from 'vitest'
import { namesRole, namesRoleAt } from '../../../pipeline/text/people/labels.ts'
import { lexicon } from '../../knowledge.ts'

const lines = [
  'The opening',
  'Moderator: Ada Roe',
  'By Ben Poe',
  'Par Ben Poe',
  'Por Ben Poe',
  'Led by the boats',
  'A day at the harbour',
  'Eva Coe, rapporteur',
]

test.each(['en', 'fr', 'es'])('a stretch of a text names a role where it would alone: %s', (language) => {
  const text = lines.join('\n')
  let start = 0
  const spans = lines.map((line): [number, number] => {
    const span: [number, number] = [start, start + line.length]
    start = span[1] + 1
    return span
  })
  expect(spans.map((span) => namesRoleAt(text, span, lexicon(language)))).toEqual(
    lines.map((line) => namesRole(line, lexicon(language))),
  )
})

test('a label that only counts where words begin is found at the start of a later line', () => {
  const own = { language: 'en', lists: { people: { 'role-author': ['^by'] } } }
  const text = 'Notes by hand\nBy Ben Poe'
  expect(namesRoleAt(text, [14, 24], own)).toBe(true)
  expect(namesRoleAt(text, [0, 13], own)).toBe(false)
})
