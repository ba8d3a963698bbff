import type { DocumentEntry } from '../../model/base.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import type { Recurrence, Wording } from '../../model/recurrence.ts'
import type { Merge } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { slug } from '../../text/slug.ts'
import type { Asked } from '../asked.ts'
import { labelOf, nearestFirst, shortestFirst } from './central-wording.ts'
import { edgesFrom } from './edges-from.ts'
import type { Known } from './known.ts'
import { instructs, movementOf } from './mood.ts'

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
    score: meanOf(edges),
    edges,
  }
}

function meanOf(edges: readonly Merge[]): number {
  const total = edges.reduce((sum, { score }) => sum + score, 0)
  return Math.round((total / Math.max(1, edges.length)) * 100) / 100
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

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(byCodeUnit)
}
