import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { foldSpace } from '../../text/fold.ts'
import { assemble } from './assemble.ts'
import { clocksOf } from './clock.ts'
import type { Entry } from './entry.ts'
import { entryLevel } from './entry-level.ts'
import { inTracks } from './in-tracks.ts'
import { kindOfEntry } from './kind-of-entry.ts'
import { byMornings } from './next-morning.ts'
import { piecesIn } from './pieces.ts'
import { programmeRegions, type Region } from './regions.ts'
import { labelSeries } from './series-labels.ts'
import { sessionOf } from './session-of.ts'
import { silentBlocks } from './silent-blocks.ts'
import { withTimesBelow } from './time-below.ts'
import { whichDay } from './which-day.ts'
import { withoutRepeats } from './without-repeats.ts'

/** The entries of the programmes that a document prints. A report's account of its days is none. */
export function findSessions(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  const event = found.find((sighting) => sighting.type === 'event')
  const silent = silentBlocks(doc)
  return programmeRegions(doc).flatMap((region) => {
    const { entries: read, days: headed } = assemble(
      doc,
      piecesIn(doc, region, silent),
      region.why !== 'agenda' && region.why !== 'labels',
      entryLevel(doc, region),
    )
    const own = withTimesBelow(withoutRepeats(withoutStrayLines(read, doc)))
    const entries = inTracks(byMornings(doc, own, headed), doc.lexicon)
    labelSeries(entries)
    const days = Math.max(headed, ...entries.map(({ day }) => day?.ordinal ?? 0))
    if (!isProgramme(doc, region, entries, days)) return []
    const clocks = clocksOf(entries)
    const timed = entries.some(({ time }) => time !== null)
    const only = days <= 1 ? whichDay(doc, entries) : null
    return entries.map((entry, n) =>
      sessionOf(doc, entry, clocks[n] ?? { start: null, end: null }, event, {
        days,
        timed,
        only,
        kind: holdsTalks(entries, n, doc) ? 'plenary' : null,
      }),
    )
  })
}

/** In a day that prints times a line without one is no entry, nor is a heading above how to register. */
function withoutStrayLines(entries: readonly Entry[], doc: SegmentedDoc): readonly Entry[] {
  const timed = new Set(entries.filter(({ time }) => time !== null).map(({ day }) => day))
  const isStray = (entry: Entry) =>
    entry.rule === 'line' ||
    (entry.rule === 'heading' && entry.time === null && kindOfEntry(entry, doc) === 'registration')
  return entries.filter((entry) => !timed.has(entry.day) || !isStray(entry))
}

/** One entry makes no programme, nor do figures; outside of agendas a heading alone is not enough. */
function isProgramme(doc: SegmentedDoc, region: Region, entries: readonly Entry[], days: number): boolean {
  const worded = entries.filter(({ title }) => /\p{L}{3}/u.test(title)).length
  if (region.why === 'talks') return worded > 0
  if (entries.length < 2 || worded * 2 < entries.length) return false
  if (doc.genre === 'agenda' || region.why === 'labels') return true
  const timed = entries.filter((entry) => entry.time !== null || entry.label !== null).length
  if (doc.genre === 'other') return timed >= 3
  const title = foldSpace(doc.text.slice(...(doc.blocks[region.first]?.span ?? [0, 0])))
  return timed >= 2 || days >= 1 || title.split(' ').length <= 3
}

/** "Session 2 – Tides" without a time of its own, above talks with theirs: everybody hears them. */
function holdsTalks(entries: readonly Entry[], n: number, doc: SegmentedDoc): boolean {
  const own = entries[n]
  const next = entries.slice(n + 1, n + 3)
  const isTalk = (entry: Entry) =>
    entry.time !== null &&
    entry.label === null &&
    entry.rule !== 'in-track' &&
    kindOfEntry(entry, doc) === 'presentation'
  return own?.time === null && own.label !== null && next.length === 2 && next.every(isTalk)
}
