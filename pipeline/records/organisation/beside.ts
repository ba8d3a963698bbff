import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import type { OrganisationMention } from '../../text/organisations.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { rowMark } from './row-mark.ts'
import { isCoined, mayBeBody, unlistedBody } from './unlisted.ts'

/** Coined names in one row with a body, before it or behind: "UNICEF, LAMPA and LampWatch". */
export function bodiesBeside(
  doc: SegmentedDoc,
  bodies: readonly OrganisationMention[],
): readonly OrganisationMention[] {
  const known = new Set(bodies.map(({ name }) => name))
  return bodies.flatMap(({ span }) =>
    [...row(doc, span, behind), ...row(doc, span, before)].filter(({ name }) => !known.has(name)),
  )
}

/** Where the next name of a row stands beside a place; null where none does. */
type Step = (text: string, span: Span, lexicon: Lexicon) => Span | null

function* row(doc: SegmentedDoc, from: Span, step: Step): Generator<OrganisationMention> {
  let at = step(doc.text, from, doc.lexicon)
  while (at !== null) {
    const name = doc.text.slice(...at)
    if (!isCoined(name) || !mayBeBody(name, doc)) return
    yield unlistedBody(doc, at, 0.65)
    at = step(doc.text, at, doc.lexicon)
  }
}

const behind: Step = (text, [, end], lexicon) => {
  const match = patterns(lexicon).behind.exec(text.slice(end, end + REACH))
  const name = match?.[1]
  if (!match || name === undefined) return null
  const start = end + match[0].length - name.length
  return [start, start + name.length]
}

const before: Step = (text, [start], lexicon) => {
  const from = Math.max(0, start - REACH)
  const match = patterns(lexicon).before.exec(text.slice(from, start))
  const name = match?.[1]
  return match && name !== undefined ? [from + match.index, from + match.index + name.length] : null
}

/** As much of a text beside a name is looked at. */
const REACH = 60

const patterns = perLexicon((lexicon) => {
  const mark = rowMark(lexicon)
  const name = '(\\p{Lu}[\\p{L}\\d/&-]{2,25})(?![\\p{L}\\d])'
  return {
    behind: new RegExp(`^${mark}${name}(?!\\s\\p{L}[\\p{L}’'-]*\\p{Lu}|['’.]\\p{L})`, 'u'),
    before: new RegExp(`(?<![\\p{L}\\d/&’'.@#-]|\\p{Lu}[\\p{L}.’'-]{0,20}\\s)${name}${mark}$`, 'u'),
  }
})
