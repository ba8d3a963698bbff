import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadSource } from '../../pipeline/disk/corpus-file.ts'
import { corpusFiles } from '../../pipeline/disk/corpus-files.ts'
import type { IndexedBase } from '../../pipeline/model/base.ts'
import { notebook } from '../../pipeline/model/message.ts'
import { foldKey } from '../../pipeline/text/fold.ts'
import { built, corpusFolder, shared, sourcesIn } from '../built.ts'
import { pairwise } from './pairs.ts'

/*
 * What careful readers find across the samples, as against what the resolving room finds.
 */

const gold = (name: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../gold/${name}.json`, import.meta.url)), 'utf8'))

let base: IndexedBase

beforeAll(async () => {
  const notes = notebook()
  const sources = corpusFiles(corpusFolder, (path) => notes.reportFor('disk', path)).map((file) =>
    loadSource(corpusFolder, file, notes.reportFor('disk', file.path)),
  )
  base = (await built(sources.filter((source) => source !== null))).base
})

describe('recurrences', () => {
  test('agree with what careful readers put together, pair by pair', () => {
    const groups = gold('groups').groups as readonly {
      readonly idea: string
      readonly quotes: readonly string[]
    }[]
    const statements = base.records.filter(({ type }) =>
      ['lesson', 'recommendation', 'finding', 'commitment'].includes(type),
    )
    const recordsOf = (quote: string) =>
      statements.filter(({ text }) => foldKey(text).startsWith(foldKey(quote))).map(({ id }) => id)
    const quotes = groups.flatMap((group) => group.quotes)
    expect(quotes.filter((quote) => recordsOf(quote).length === 0).length / quotes.length).toBeLessThan(0.15)
    const wanted = groups.map((group) => group.quotes.flatMap(recordsOf))
    const apart = new Map(base.records.map((record) => [record.id, record.event ?? record.document]))
    const said = wanted.filter((group) => new Set(group.map((id) => apart.get(id))).size > 1)
    const found = (base.recurrences ?? []).map(({ wordings }) => wordings.map(({ record }) => record))
    const { f1, wrong, missed } = pairwise(found, said)
    expect({ f1: f1 >= 0.85, wrong: f1 >= 0.85 ? [] : wrong, missed: f1 >= 0.85 ? [] : missed }).toEqual({
      f1: true,
      wrong: [],
      missed: [],
    })
    process.stderr.write(`recurrences of the samples: pairwise F1 ${f1.toFixed(3)}\n`)
  })

  test('no group says two ideas', () => {
    const groups = gold('groups').groups as readonly {
      readonly idea: string
      readonly quotes: readonly string[]
    }[]
    const ideaOf = (text: string) =>
      groups.find(({ quotes }) => quotes.some((quote) => foldKey(text).startsWith(foldKey(quote))))?.idea
    const mixed = (base.recurrences ?? []).map(
      ({ id, wordings }) => [id, new Set(wordings.map(({ text }) => ideaOf(text)).filter(Boolean))] as const,
    )
    expect(
      mixed.filter(([, ideas]) => ideas.size > 1).map(([id, ideas]) => `${id}: ${[...ideas].join(' / ')}`),
    ).toEqual([])
  })
})

describe('things', () => {
  test('agree with what careful readers hold to be one, pair by pair', () => {
    const things = gold('merges').things as readonly (readonly string[])[]
    const mentions = (base.things ?? []).flatMap((thing) =>
      thing.mentions
        .filter(() => thing.kind === 'person' || thing.kind === 'organisation')
        .map(({ record, field, document, name }) => ({
          key: `${record} ${field} ${name}`,
          document,
          name,
          thing: thing.id,
        })),
    )
    const wanted = things.map((names) =>
      mentions
        .filter(
          ({ document, name }) => names.includes(`*: ${name}`) || names.includes(`${document}: ${name}`),
        )
        .map(({ key }) => key),
    )
    const judged = new Set(wanted.flat())
    const found = (base.things ?? []).map(({ id }) =>
      mentions.filter(({ thing, key }) => thing === id && judged.has(key)).map(({ key }) => key),
    )
    const { f1, wrong, missed } = pairwise(found, wanted)
    expect({
      f1: f1 >= 0.95,
      wrong: f1 >= 0.95 ? [] : wrong.slice(0, 20),
      missed: f1 >= 0.95 ? [] : missed.slice(0, 20),
    }).toEqual({ f1: true, wrong: [], missed: [] })
    process.stderr.write(`merges of the samples: pairwise F1 ${f1.toFixed(3)}\n`)
  })

  test('every merge says why, and its score is what its reasons add up to', () => {
    for (const { merges } of base.things ?? [])
      for (const { score, points } of merges) {
        expect(points.length).toBeGreaterThan(0)
        expect(score).toBeCloseTo(
          Math.min(
            1,
            points.reduce((sum, { points }) => sum + points, 0),
          ),
          2,
        )
      }
  })
})

const seeds = shared('seeds')

describe.skipIf(seeds === null)('recurrences of the seeds', () => {
  test('ownership comes back in three documents, coordination and long engagement in two, and nothing else joins them', async () => {
    const { recurrences } = (await built(sourcesIn(seeds ?? ''))).base
    const spread = (recurrences ?? []).map(
      ({ id, wordings }) => [id, new Set(wordings.map(({ document }) => document)).size] as const,
    )
    expect(spread).toEqual([
      ['recurrence/local-ownership', 3],
      ['recurrence/coordination', 2],
      ['recurrence/long-term-engagement', 2],
    ])
    const ownership = recurrences?.[0]?.wordings.map(({ text }) => text) ?? []
    expect(ownership.filter((text) => !/own|local partnerships|local capacity/iu.test(text))).toEqual([])
  })
})
