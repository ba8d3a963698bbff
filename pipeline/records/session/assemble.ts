import type { SegmentedDoc } from '../../model/doc.ts'
import { description, minutesLine, otherColumn, sideLine } from './beside.ts'
import { datedTalk } from './dated-talk.ts'
import { daysAlone } from './days-alone.ts'
import type { Entry } from './entry.ts'
import { headingEntry } from './heading-entry.ts'
import { kindLine, ledEntry } from './kind-line.ts'
import { listEntry } from './list-entry.ts'
import { dayAndTime, newDay, shortDayEntry } from './new-day.ts'
import { groupName, letteredGroup, numberedEntry, parallelEntry } from './numbered.ts'
import type { Piece } from './piece.ts'
import type { Reading } from './reading.ts'
import { talkBelowName, talkEntry, talkOfPerson } from './talks.ts'
import { talksBelowNames } from './talks-below-names.ts'
import { dashLine, labelledTime, lastingEntry, timedEntry } from './timed.ts'
import { headingOfTime, timesBelowHeadings } from './times-below-headings.ts'
import { titleBelowPeople } from './title-below.ts'
import { titleOfWaiting } from './title-of-waiting.ts'
import { titledTalk } from './titled.ts'
import { toldWhen } from './told-when.ts'
import { themeOfEntry, topicOfEntry } from './topics.ts'
import { breakLine, lineEntry, rowEntry } from './untimed.ts'
import { whenLines } from './when-lines.ts'

/** The entries of a programme from its pieces. `listed`: its items are entries even without day or time; `entryLevel`: its headings of this level are instead. */
export function assemble(
  doc: SegmentedDoc,
  pieces: readonly Piece[],
  listed: boolean,
  entryLevel: number | null = null,
): { readonly entries: readonly Entry[]; readonly days: number } {
  const reading: Reading = {
    doc,
    entries: [],
    day: null,
    days: 0,
    dayLevel: null,
    current: null,
    above: null,
    waiting: null,
    until: false,
    label: null,
    heading: null,
    group: null,
    last: null,
    timed: false,
    listed,
    entryLevel,
    belowNames: talksBelowNames(doc, pieces),
    when: whenLines(doc, pieces),
    timesBelow: timesBelowHeadings(pieces, doc.lexicon),
  }
  for (const [n, piece] of pieces.entries()) {
    for (const rule of rules) if (rule(reading, piece)) break
    reading.last = piece.look === 'item' && standsAlone(reading, pieces[n - 1]) ? piece : null
    reading.heading =
      piece.look === 'heading' && reading.current === null && piece.time === null ? piece : null
  }
  const entries = reading.entries.length > 0 ? reading.entries : daysAlone(doc, pieces)
  return { entries, days: reading.days }
}

/** No item of a list: above it stands none, or the title of an entry. */
function standsAlone({ current }: Reading, above: Piece | undefined): boolean {
  return above?.look !== 'item' || (current?.time != null && current.spans.at(-1)?.[0] === above.span[0])
}

/** Asked in this order; the first that takes a piece ends the asking. */
const rules: readonly ((reading: Reading, piece: Piece) => boolean)[] = [
  toldWhen,
  headingOfTime,
  otherColumn,
  shortDayEntry,
  datedTalk,
  newDay,
  dayAndTime,
  timedEntry,
  dashLine,
  labelledTime,
  titleOfWaiting,
  lastingEntry,
  letteredGroup,
  parallelEntry,
  themeOfEntry,
  numberedEntry,
  titleBelowPeople,
  groupName,
  breakLine,
  topicOfEntry,
  titledTalk,
  talkBelowName,
  talkEntry,
  talkOfPerson,
  sideLine,
  minutesLine,
  rowEntry,
  listEntry,
  ledEntry,
  lineEntry,
  kindLine,
  headingEntry,
  description,
]
