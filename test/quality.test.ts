import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Gold, parseGold } from '../pipeline/eval/gold.ts'
import { type Report, score } from '../pipeline/eval/score.ts'
import { built, corpusFolder, filesIn, shared, sourcesIn } from './built.ts'
import { mayWriteFloors } from './may-write-floors.ts'

/*
 * The figures that were reached stay reached, type by type. `UPDATE_FLOORS=1 npx vitest run test/quality.test.ts`
 * sets the floors to what is reached now, higher or lower; look at the difference before you commit it. Never in CI.
 */

/** Asked before anything is measured: where floors may not be written, none of it counts. */
const writes = mayWriteFloors(process.env)

type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

const path = fileURLToPath(new URL('quality-floors.json', import.meta.url))
const floors = JSON.parse(readFileSync(path, 'utf8')) as Floors
const calibrationOf: Record<string, Report['calibration']> = {}
const reached: Record<string, Readonly<Record<string, number>>> = { ...floors }

const collections = [
  ['samples', corpusFolder, fileURLToPath(new URL('gold', import.meta.url))],
  ['seeds', shared('seeds'), shared('gold')],
  ['documents', shared('documents'), shared('gold')],
] as const

for (const [name, folder, goldFolder] of collections) {
  if (folder === null || goldFolder === null) continue
  const { report, records } = await reportOn(folder, goldFolder)
  const now = figuresOf(report)
  reached[name] = now
  calibrationOf[name] = report.calibration

  describe(name, () => {
    test.each(Object.entries(floors[name] ?? {}))('%s reaches %f', (what, floor) => {
      const lost = report.mistakes.filter(({ type, kind }) => [type, kind, 'all'].includes(what))
      expect(now[what] ?? 0, `Lost in ${what}:\n${linesOf(report, lost)}`).toBeGreaterThanOrEqual(floor)
    })

    test('every record has evidence with a quote', () => {
      expect(records.length).toBeGreaterThan(0)
      expect(unproved(records)).toEqual([])
    })
  })
}

test.each([
  ['no evidence', [], ['lesson/a']],
  ['evidence without a quote', ['Ask first.', ''], ['lesson/a']],
  ['evidence with quotes', ['Ask first.', 'Ask again.'], []],
])('a record with %s is told', (_, quotes, told) => {
  expect(unproved([{ id: 'lesson/a', evidence: quotes.map((quote) => ({ quote })) }])).toEqual(told)
})

test('records that claim to be nearly sure are right nine times in ten', () => {
  const sure = calibrationOf['samples']?.filter(({ from }) => from >= 0.9) ?? []
  expect(sure.map(({ share }) => share >= 0.9)).toEqual([true])
})

if (writes) writeFileSync(path, `${JSON.stringify(reached, null, 2)}\n`)

interface Quoting {
  readonly id: string
  readonly evidence: readonly { readonly quote: string }[]
}

/** Ids of the records that have no evidence, or a piece of it without a quote. */
function unproved(records: readonly Quoting[]): readonly string[] {
  return records
    .filter(({ evidence }) => evidence.length === 0 || evidence.some(({ quote }) => quote === ''))
    .map(({ id }) => id)
}

async function reportOn(folder: string, goldFolder: string) {
  const { base } = await built(sourcesIn(folder))
  const files = new Set(base.docs.map(({ entry }) => entry.path.split('/').at(-1)))
  const golds = goldsIn(goldFolder).filter(({ document }) => files.has(document.file))
  const texts = new Map(base.docs.map(({ entry, text }) => [entry.id, text]))
  const report = score(
    base.docs.map(({ entry }) => entry),
    base.records,
    golds,
    undefined,
    (id) => texts.get(id) ?? null,
  )
  return { report, records: base.records }
}

function goldsIn(folder: string): readonly Gold[] {
  return filesIn(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => parseGold(readFileSync(`${folder}/${name}`, 'utf8')))
    .filter((gold) => 'records' in gold)
}

/** F1 by type, and what else has a figure; cut to hundredths, so that a floor is never above what was reached. */
function figuresOf({ score }: Report): Readonly<Record<string, number>> {
  const types = Object.entries(score.types).map(([type, { f1 }]) => [type, f1] as const)
  const others = [
    ['core', score.core.f1],
    ['all', score.micro.f1],
    ['field', score.fieldAccuracy],
    ...Object.entries(score.documents).map(
      ([what, share]) => [what === 'event dates' ? 'event' : what, share] as const,
    ),
  ] as const
  return Object.fromEntries(
    [...types, ...others].map(([what, value]) => [what, Math.floor(value * 100) / 100]),
  )
}

function linesOf({ mistakes, errors }: Report, wanted: Report['mistakes']): string {
  return errors.filter((_, at) => wanted.includes(mistakes[at] as (typeof mistakes)[number])).join('\n')
}
