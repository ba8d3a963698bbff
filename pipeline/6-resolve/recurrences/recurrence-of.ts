import type { Merge, Recurrence, Wording } from '../../model/across.ts'
import type { DocumentEntry } from '../../model/base.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { slug } from '../../text/slug.ts'
import { isWholeSentence, partsOf } from '../../text/statement-words.ts'
import type { Asked } from '../asked.ts'
import type { Known } from './known.ts'
import { instructs, movementOf } from './mood.ts'
import { nearDuplicate } from './shingles.ts'
import type { Unit } from './units.ts'
import type { Vector } from './vectors.ts'
import { weightiest } from './weightiest.ts'

/** What the grouping needs to know of where a statement stands. */
export interface Setting {
  readonly entryOf: (document: string) => DocumentEntry | undefined
  readonly eventOf: (id: string) => BaseRecord | undefined
  readonly lexiconOf: (document: string) => Lexicon
  readonly asked: Asked
}

/** Statements of one idea as they are told: who said it when, and which way its wording went; null for those of one occasion. */
export function recurrenceOf(
  members: readonly number[],
  idea: string | null,
  known: Known,
  setting: Setting,
): Recurrence | null {
  const records = members.flatMap((at) => known.units[at]?.records ?? [])
  const events = sorted(records.map(({ event, document }) => event ?? document))
  if (events.length < 2) return null
  const middle = nearestFirst(members, known)
  const centre = middle[0] as number
  const wordings = records
    .map((record) => wordingOf(record, setting))
    .sort((a, b) => byCodeUnit(a.date ?? '9', b.date ?? '9') || byCodeUnit(a.record, b.record))
  const central = shortestFirst(known.units[centre]?.records ?? [])[0]
  const dates = wordings.map(({ date }) => date).filter((date) => date !== null)
  const entries = [...new Set(records.map(({ document }) => document))]
    .map(setting.entryOf)
    .filter((entry) => entry !== undefined)
  const edgeTo = edgesFrom(centre, idea, known)
  const edges = members.filter((member) => member !== centre).map(edgeTo)
  return {
    id: `recurrence/${idea ?? slug(central?.text ?? '', 60)}`,
    label: labelOf(middle.map((at) => known.units[at]?.records ?? [])) ?? central?.text ?? '',
    wordings,
    themes: sorted(records.flatMap(({ themes }) => themes)),
    events,
    years: sorted(dates.map((date) => date.slice(0, 4))),
    countries: sorted([
      ...records.flatMap(({ countries }) => countries),
      ...events.map((id) => setting.eventOf(id)?.['country']).filter((code) => typeof code === 'string'),
    ]),
    organisations: sorted([
      ...entries.flatMap(({ publishers }) => publishers),
      ...records.flatMap(({ organisations }) => organisations),
    ]),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    movement: movementOf(wordings),
    score: round(edges.reduce((total, { score }) => total + score, 0) / Math.max(1, edges.length)),
    edges,
  }
}

function wordingOf(record: BaseRecord, { entryOf, lexiconOf, asked }: Setting): Wording {
  return {
    record: record.id,
    document: record.document,
    event: record.event,
    date: entryOf(record.document)?.date ?? null,
    text: record.text,
    instructs: instructs(record, () => asked.instructs(record.text, lexiconOf(record.document))),
  }
}

/** The members, the one first that is most like all of them together. */
function nearestFirst(members: readonly number[], { units, vectors, compare }: Known): readonly number[] {
  const sum = compare.sum(members.map((at) => vectors[at] as Vector))
  const likeness = new Map(members.map((at) => [at, compare.dot(vectors[at] as Vector, sum)]))
  return [...members].sort(
    (a, b) =>
      (likeness.get(b) as number) - (likeness.get(a) as number) ||
      byCodeUnit(units[a]?.key ?? '', units[b]?.key ?? ''),
  )
}

/** The first wording that can stand alone: no row of cells, nor a line that says what is to be done and is no sentence. */
function labelOf(wordings: readonly (readonly BaseRecord[])[]): string | undefined {
  const canStand = (record: BaseRecord) => record.type !== 'commitment' && partsOf(record).length === 1
  return wordings.flatMap((records) => {
    const shortest = shortestFirst(records)
    return shortest.find(isWholeSentence) ?? shortest.find(canStand) ?? []
  })[0]?.text
}

function shortestFirst(records: readonly BaseRecord[]): readonly BaseRecord[] {
  return [...records].sort((a, b) => a.text.length - b.text.length || byCodeUnit(a.text, b.text))
}

/** So many words in common are named. */
const mostNamed = 5

function edgesFrom(centre: number, idea: string | null, known: Known): (at: number) => Merge {
  const { units, vectors, words, contained, compare } = known
  const from = vectors[centre] as Vector
  const telling = weightiest(from, words)
  return (at) => {
    const [unit, to] = [units[at] as Unit, vectors[at] as Vector]
    const share = contained(centre, at)
    const cosine = round(compare.dot(from, to))
    const named = firstOf(telling, mostNamed, ({ stem }) => compare.placeIn(to, stem) >= 0)
    const points = [
      ...(share >= nearDuplicate ? [{ reason: 'nearly the same words', points: round(share * 0.9) }] : []),
      ...(idea !== null && unit.ideas.includes(idea) ? [{ reason: `says ${idea}`, points: 0.6 }] : []),
      ...(idea !== null && unit.perhaps.includes(idea) ? [{ reason: `may say ${idea}`, points: 0.3 }] : []),
      ...(named.length > 0
        ? [
            {
              reason: `words in common: ${named.map(({ stem }) => words[stem]).join(', ')}`,
              points: cosine,
            },
          ]
        : []),
    ]
    const score = Math.min(
      1,
      round(
        points.reduce((most, { points }) => Math.max(most, points), 0) +
          (points.length > 1 ? cosine * 0.3 : 0),
      ),
    )
    return { from: units[centre]?.records[0]?.id ?? '', to: unit.records[0]?.id ?? '', score, points }
  }
}

function firstOf<Item>(
  items: readonly Item[],
  most: number,
  isOne: (item: Item) => boolean,
): readonly Item[] {
  const found: Item[] = []
  for (const item of items) {
    if (found.length === most) break
    if (isOne(item)) found.push(item)
  }
  return found
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(byCodeUnit)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
