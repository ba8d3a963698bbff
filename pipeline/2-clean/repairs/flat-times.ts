import { matchesOf } from '../../text/matches.ts'
import { type Draft, type Repair, sliceDraft } from '../draft.ts'
import { isPrinted, widthOf } from './free-lines.ts'

const figures = '\\d{1,2}[:.]\\s?\\d{2}|[012]\\d[0-5]\\d'
const half = '(?:\\s?[apAP]\\.?[mM]\\.?)?'
/** A stretch of time with a title behind it: "9:15-9:55 Keynote", "1500 – 1515 : Tea", "2:00 pm to 3:30 pm | Panel". */
const entry = new RegExp(
  `(?<=^|\\s)(${figures})${half}\\s*(?:[-–—]|to)\\s*(?:${figures})${half}(?=\\s?[:,|–—-]?\\s+[\\p{Lu}“‘"'])`,
  'gu',
)

/** A time with a title behind it: "9:30 AM Welcome". Prose has such too, but not so many. */
const opening = new RegExp(`(?<=^|\\s)(\\d{1,2}[:hH]\\d{2})${half}(?=\\s?[:|–—-]?\\s+\\p{Lu}\\p{L}{2})`, 'gu')
const fewestOpenings = 5

/** As many stretches one after the other are a programme; fewer may be opening hours. */
const fewest = 3

/** A programme that a converter has run into one line: gives each entry its own block. Takes nothing out. */
export const flatTimes: Repair = (drafts) => ({ drafts: drafts.flatMap(entriesOf), taken: [] })

function entriesOf(draft: Draft): readonly Draft[] {
  const starts = draft.kind === 'paragraph' || draft.kind === 'item' ? startsOf(draft) : []
  if (starts.length === 0) return [draft]
  const own = { kind: 'paragraph', level: 0, width: draft.width ?? widthOf(draft) } as const
  const cuts = [0, ...starts.filter((start) => start > 0), draft.text.length]
  return cuts
    .slice(1)
    .map((end, at) => sliceDraft(draft, [cuts[at] ?? 0, end]))
    .map((part, at) => ({ ...sliceDraft(part, [0, part.text.trimEnd().length]), ...(at === 0 ? {} : own) }))
    .filter((part) => part.text !== '')
}

/** Where entries begin; none where too few do, or all in lines of their own, or one goes back on a clock of twelve hours. */
function startsOf(draft: Draft): readonly number[] {
  const stretches = inOrder(matchesOf(entry, draft.text))
  if (stretches.length >= fewest) return isRunOn(draft, stretches) ? stretches : []
  const single = inOrder(matchesOf(opening, draft.text))
  return single.length >= fewestOpenings && isRunOn(draft, single) ? single : []
}

/** Whether some line holds two entries, or a page prints them, whose lines are joined later. */
function isRunOn(draft: Draft, starts: readonly number[]): boolean {
  if (isPrinted(draft) || !draft.text.includes('\n')) return true
  return starts.some((start, at) => at > 0 && !draft.text.slice(starts[at - 1], start).includes('\n'))
}

function inOrder(found: readonly RegExpExecArray[]): readonly number[] {
  const minutes = found.map((match) => minutesOf(match[1] ?? ''))
  const steps = minutes.slice(1).map((now, at) => (now - (minutes[at] ?? 0) + 720) % 720)
  return steps.every((step) => step < 360) ? found.map(({ index }) => index) : []
}

function minutesOf(time: string): number {
  const [hours = '0', rest = '0'] = /[:.h]/iu.test(time)
    ? time.split(/[:.h]\s?/iu)
    : [time.slice(0, 2), time.slice(2)]
  return Number(hours) * 60 + Number(rest)
}
