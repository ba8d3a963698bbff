import type { Merge, Recurrence, Wording } from '../../model/across.ts'
import type { DocumentEntry } from '../../model/base.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { slug } from '../../text/slug.ts'
import { instructs, movementOf } from './mood.ts'
import { containment, nearDuplicate, shinglesOf } from './shingles.ts'
import type { Unit } from './units.ts'
import { dot, sharedStems, type Vector } from './vectors.ts'

/** What the grouping needs to know of where a statement stands. */
export interface Setting {
  readonly entryOf: (document: string) => DocumentEntry | undefined
  readonly eventOf: (id: string) => BaseRecord | undefined
  readonly lexiconOf: (document: string) => Lexicon
}

/** Statements of one idea as they are told: who said it when, and which way its wording went. */
export function recurrenceOf(
  members: readonly (readonly [Unit, Vector])[],
  idea: string | null,
  setting: Setting,
): Recurrence {
  const sum = new Map<string, number>()
  for (const [, vector] of members)
    for (const [stem, value] of vector) sum.set(stem, (sum.get(stem) ?? 0) + value)
  const centre = [...members].sort(
    ([a, x], [b, y]) => dot(y, sum) - dot(x, sum) || byCodeUnit(a.key, b.key),
  )[0]
  const records = members.flatMap(([unit]) => unit.records)
  const wordings = records
    .map((record) => wordingOf(record, setting))
    .sort((a, b) => byCodeUnit(a.date ?? '9', b.date ?? '9') || byCodeUnit(a.record, b.record))
  const label =
    centre?.[0].records.map(({ text }) => text).sort((a, b) => a.length - b.length || byCodeUnit(a, b))[0] ??
    ''
  const dates = wordings.map(({ date }) => date).filter((date) => date !== null)
  const entries = [...new Set(records.map(({ document }) => document))]
    .map(setting.entryOf)
    .filter((entry) => entry !== undefined)
  const events = sorted(wordings.map(({ event, document }) => event ?? document))
  const edges = members
    .filter((member) => member !== centre)
    .flatMap(([unit, vector]) => (centre ? [edgeOf(centre, [unit, vector], idea)] : []))
  return {
    id: `recurrence/${idea ?? slug(label, 60)}`,
    label,
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

function wordingOf(record: BaseRecord, { entryOf, lexiconOf }: Setting): Wording {
  return {
    record: record.id,
    document: record.document,
    event: record.event,
    date: entryOf(record.document)?.date ?? null,
    text: record.text,
    instructs: instructs(record, lexiconOf(record.document)),
  }
}

function edgeOf(
  [centre, from]: readonly [Unit, Vector],
  [unit, to]: readonly [Unit, Vector],
  idea: string | null,
): Merge {
  const contained = containment(shinglesOf(centre.stems), shinglesOf(unit.stems))
  const cosine = round(dot(from, to))
  const words = sharedStems(from, to).slice(0, 5)
  const points = [
    ...(contained >= nearDuplicate
      ? [{ reason: 'nearly the same words', points: round(contained * 0.9) }]
      : []),
    ...(idea !== null && unit.ideas.includes(idea) ? [{ reason: `says ${idea}`, points: 0.6 }] : []),
    ...(idea !== null && unit.perhaps.includes(idea) ? [{ reason: `may say ${idea}`, points: 0.3 }] : []),
    ...(words.length > 0 ? [{ reason: `words in common: ${words.join(', ')}`, points: cosine }] : []),
  ]
  const score = Math.min(
    1,
    round(
      points.reduce((most, { points }) => Math.max(most, points), 0) + (points.length > 1 ? cosine * 0.3 : 0),
    ),
  )
  return { from: centre.records[0]?.id ?? '', to: unit.records[0]?.id ?? '', score, points }
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(byCodeUnit)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
