import { type Draft, linesOf, type Repair, sliceDraft, type Taken } from '../draft.ts'
import { nextList } from './next-list.ts'

/** Bullets that are never part of a sentence (U+F020 to U+F0FF: those of symbol fonts), and a spaced dash, which is one only after such a bullet. */
const bullet = /(?:^|\s)([•●▪■□§◦‣➢➤✓\uF020-\uF0FF])\s+/gu
/** The letter that word processors print as a hollow bullet; between words it may be a word, behind a full stop or a colon it is none. */
const letter = /(?<=[.:])\s+(o)\s+(?=\S)/gu
/** What people type for a bullet, at the beginning of a line. A long dash may open what somebody says. */
const typed = /(?:^|[\n\u2028])\s*([*+–-])\s+(?=\S)/gu
const dash = /(?:^|\s)([–—-](?:\s+[–—-])*)\s+(?=\S)/gu

/**
 * A paragraph in which bullets stand in the running line is a list that lost its line ends, and so is an item in which its
 * own bullet stands again; one whose lines all begin with the same typed bullet is a list that nobody marked as such. Gives each
 * item its own block.
 */
export const flatBullets: Repair = (drafts) => {
  const result: Draft[] = []
  const taken: Taken[] = []
  let lists = nextList(drafts)
  for (const draft of drafts) {
    const cuts = cutsOf(draft)
    if (cuts.length === 0) {
      result.push(draft)
      continue
    }
    const list = draft.list ?? lists++
    const first = cuts[0]
    if (first && first.start > 0) result.push(sliceDraft(draft, [0, first.start]))
    cuts.forEach((cut, index) => {
      taken.push({ rule: 'flat-bullets', text: cut.marker, place: draft.place })
      const end = cuts[index + 1]?.start ?? draft.text.length
      const item = sliceDraft(draft, [cut.end, end])
      if (item.text.trim() !== '')
        result.push({
          ...item,
          kind: 'item',
          level: draft.kind === 'item' ? draft.level : cut.level,
          marker: cut.marker.slice(0, 1),
          list,
        })
    })
  }
  return { drafts: result, taken }
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly marker: string
  readonly level: number
}

function cutsOf(draft: Draft): readonly Cut[] {
  if (draft.kind === 'item')
    return matches(draft.text, bullet, 1).filter(({ marker, start }) => marker === draft.marker && start > 0)
  if (draft.kind !== 'paragraph') return []
  const lines = matches(draft.text, typed, 1)
  if (lines.length > 1 && isList(draft.text, lines)) return lines
  const letters = matches(draft.text, letter, 1)
  const bullets = [...matches(draft.text, bullet, 1), ...(letters.length < 2 ? [] : letters)].sort(
    (a, b) => a.start - b.start,
  )
  const [first] = bullets
  if (!first || (bullets.length < 2 && first.start > 0 && draft.place.slide === undefined)) return []
  // Dashes count in a flattened slide only: in prose they are dashes.
  const dashes =
    draft.place.slide === undefined
      ? []
      : matches(draft.text, dash, 2).filter((cut) => cut.start > first.start)
  return [...bullets, ...dashes].sort((a, b) => a.start - b.start)
}

/**
 * Whether lines with the same bullet are a list: below nothing, what ends in a colon, or one line where each of them has it.
 * Lines without one go on from an item where each item begins like a sentence.
 */
function isList(text: string, cuts: readonly Cut[]): boolean {
  const start = cuts[0]?.start ?? 0
  const above = filledLines(text.slice(0, start))
  const isLedIn = above.length === 0 || /[:：]\s*$/u.test(above.at(-1) ?? '')
  const isWrapped = filledLines(text.slice(start)).length > cuts.length
  return (
    cuts.every(({ marker }) => marker === cuts[0]?.marker) &&
    (isWrapped
      ? isLedIn && cuts.every(({ end }) => /^[\p{Lu}\p{N}[(“"#@]/u.test(text.slice(end)))
      : isLedIn || above.length === 1)
  )
}

function filledLines(text: string): readonly string[] {
  return linesOf(text).filter((line) => line.trim() !== '')
}

function matches(text: string, pattern: RegExp, level: number): Cut[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    marker: match[1] ?? '',
    level,
  }))
}
