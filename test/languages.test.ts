import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Gold, parseGold } from '../pipeline/eval/gold.ts'
import { score } from '../pipeline/eval/score.ts'
import { built, filesIn, sourcesIn } from './built.ts'

/*
 * French and Spanish documents of several genres beside what a careful reader finds in them. Organisations are left to
 * their own tests.
 */

const folder = fileURLToPath(new URL('languages', import.meta.url))
const { base } = await built(sourcesIn(folder).filter(({ path }) => path.endsWith('.md')))

function goldOf(path: string): Gold {
  const gold = parseGold(readFileSync(`${folder}/${path}.gold.json`, 'utf8'))
  if ('problem' in gold) throw new Error(`${path}: ${gold.problem}`)
  return gold
}

describe.each(filesIn(folder).filter((path) => path.endsWith('.md')))('%s', (path) => {
  const gold = goldOf(path)
  const doc = base.docs.find(({ entry }) => entry.path === path)

  test('is read in its language', () => {
    expect(doc?.entry.language).toBe((gold.document as { readonly language?: string }).language)
  })

  test('states what a careful reader finds in it, and no more', () => {
    const records = base.records.filter(({ type }) => type !== 'organisation')
    expect(score(doc ? [doc.entry] : [], records, [gold]).errors).toEqual([])
  })
})
