import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { foldSpace } from '../../text/fold.ts'
import type { Clock } from './clock.ts'
import { dateOf } from './dates.ts'
import type { Entry } from './entry.ts'
import type { SessionKind } from './kind.ts'
import { kindOfEntry } from './kind-of-entry.ts'

/** What is known of an entry from those around it. */
export interface Around {
  readonly days: number
  readonly timed: boolean
  /** The number of the one day that the programme is of. */
  readonly only: number | null
  /** Where its own words tell none. */
  readonly kind: SessionKind | null
}

/** The sighting of a session from its entry. */
export function sessionOf(
  doc: SegmentedDoc,
  entry: Entry,
  clock: Clock,
  event: Sighting | undefined,
  around: Around,
): Sighting {
  const kind = kindOfEntry(entry, doc)
  const description = foldSpace(entry.description.join(' '))
  return {
    type: 'session',
    spans: entry.spans,
    fields: {
      title: entry.title,
      day: dayOf(entry, around),
      date: dateOf(entry.day, event, around.days),
      start: clock.start,
      end: clock.end,
      minutes: entry.minutes,
      kind: kind === 'presentation' ? (around.kind ?? kind) : kind,
      label: entry.label,
      parent: entry.parent?.title ?? null,
      description: description === '' ? null : description,
    },
    rule: `session/${entry.rule}`,
    confidence: entry.confidence,
  }
}

/** Its day, counted from 1. */
function dayOf({ day }: Entry, { days, timed, only }: Around): number | null {
  const printed = day?.ordinal ?? (days === 0 && timed ? 1 : null)
  return printed === 1 && only !== null ? only : printed
}
