import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { betweenNames } from '../../text/people/between-names.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'
import { remember } from '../../text/remember.ts'
import { leadingTime } from '../../text/times.ts'
import { peopleBehind } from './people-lines.ts'

/** So many names are a row of them, and so many rows that surely end in people behind a dash say how the others are built. */
const fewest = 3
const longest = 300

const known = new WeakMap<SegmentedDoc, { readonly behind: boolean }>()

/** Whether the programme's rows name behind a dash who speaks, so that names that nobody knows are some there too. */
function namesStandBehind(doc: SegmentedDoc): boolean {
  return remember(known, doc, () => {
    const rows = doc.blocks.flatMap(({ kind, lines }) =>
      lines
        .map((line) => textAt(doc.text, line))
        .filter(
          (words) => words.length < longest && (kind === 'item' || leadingTime(words, doc.lexicon) !== null),
        ),
    )
    const sure = rows.filter((words) => {
      const from = peopleBehind(words, doc.lexicon)
      return from !== null && dash.test(words.slice(from))
    })
    return { behind: sure.length >= fewest }
  }).behind
}

const dash = /^\s+[–—-]+\s+/u

/**
 * Where behind the dash or colon of a title its names stand, each a span in the words; none where other words stand there. Fewer
 * than a row of names, most of them known, are some only behind a dash where other rows end in people.
 */
export function namesBehind(words: string, doc: SegmentedDoc): readonly Span[] {
  const mark = [...words.matchAll(/\s+[–—-]+\s+|:\s+/gu)].at(-1)
  if (!mark || mark.index <= 3 || words.length > longest) return []
  const from = mark.index + mark[0].length
  const bodiless = words.slice(from).replace(/\s*\([^()]{2,40}\)\s*$/u, '')
  const parts = bodiless.split(betweenNames(doc.lexicon))
  const likely = parts.map((part) =>
    /^\S+(?:\s\S+){1,3}$/u.test(part) ? looksLikeName(part, doc.lexicon) : 0,
  )
  if (likely.some((one) => one < likeness.likely)) return []
  const known = likely.filter((one) => one >= likeness.sure).length
  const isRow = parts.length >= fewest && known * 2 >= parts.length
  if (!isRow && !(dash.test(mark[0]) && namesStandBehind(doc))) return []
  let at = from
  return parts.map((part) => {
    const start = words.indexOf(part, at)
    at = start + part.length
    return [start, at] as const
  })
}
