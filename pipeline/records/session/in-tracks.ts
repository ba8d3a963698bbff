import type { Lexicon } from '../../model/knowledge.ts'
import type { Entry } from './entry.ts'
import { labelled } from './labels.ts'

/**
 * "Track A: Tides" and "Track B: Nets", each above entries that begin at the same hour, stand side by side: what stands below
 * a track is a part of it, so that each has a "13:00 Open floor" of its own.
 */
export function inTracks(entries: readonly Entry[], lexicon: Lexicon): readonly Entry[] {
  const heads = entries.flatMap((entry, at) => (isTrack(entry, lexicon) ? [at] : []))
  const parts = heads.map((at, n) => entries.slice(at, heads[n + 1]))
  const tracks = parts.filter((part, n) => beginAlike(part, parts[n - 1]) || beginAlike(part, parts[n + 1]))
  const parents = new Map<Entry, Entry | null>()
  const usual = new Set(tracks.slice(0, -1).flatMap(hours))
  for (const [n, [head, ...below]] of tracks.entries()) {
    if (!head) continue
    parents.set(head, null)
    // Behind the last of them all meet again.
    const end =
      n < tracks.length - 1 ? -1 : below.findIndex(({ time }) => time !== null && !usual.has(time.start))
    for (const entry of below.slice(0, end < 0 ? below.length : end))
      if (entry.time !== null && entry.parent === null) parents.set(entry, head)
  }
  return entries.map((entry) => {
    const parent = parents.get(entry)
    return parent === undefined ? entry : { ...entry, parent, rule: parent ? 'in-track' : entry.rule }
  })
}

function isTrack({ label, time }: Entry, lexicon: Lexicon): boolean {
  return time === null && label !== null && labelled(label, lexicon)?.kind === 'group'
}

function beginAlike(part: readonly Entry[], other: readonly Entry[] | undefined): boolean {
  const [first] = hours(part)
  return first !== undefined && other !== undefined && hours(other)[0] === first
}

function hours(part: readonly Entry[]): readonly string[] {
  return part.flatMap(({ time }) => (time ? [time.start] : []))
}
