import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import type { OrganisationMention } from '../../text/organisations.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'
import { rowMark } from './row-mark.ts'
import { mayBeBody, unlistedBody } from './unlisted.ts'

/** Names that stand alone between two bodies of a row, or behind two of them: "UNICEF, Lampara, UNDP and Open Lamps". */
export function bodiesBetween(
  doc: SegmentedDoc,
  bodies: readonly OrganisationMention[],
): readonly OrganisationMention[] {
  const inside = bodies.flatMap(({ span }, at) => {
    const next = bodies[at + 1]
    return next ? mentions(doc, nameIn(doc, [span[1], next.span[0]], 'inside')) : []
  })
  const row = [...bodies, ...inside].sort((a, b) => a.span[0] - b.span[0])
  const behind = row.flatMap(({ span }, at) => {
    const before = row[at - 1]
    const isSecond = before !== undefined && isMark(doc, [before.span[1], span[0]])
    return isSecond ? mentions(doc, nameIn(doc, [span[1], span[1] + REACH], 'behind')) : []
  })
  return [...inside, ...behind]
}

function mentions(doc: SegmentedDoc, span: Span | null): readonly OrganisationMention[] {
  return span ? [unlistedBody(doc, span, 0.6)] : []
}

function nameIn(doc: SegmentedDoc, [start, end]: Span, where: 'inside' | 'behind'): Span | null {
  if (end <= start || end - start > REACH) return null
  const match = patterns(doc.lexicon)[where].exec(doc.text.slice(start, end))
  const { lead = '', name = '' } = match?.groups ?? {}
  if (!match || !mayBeBody(name, doc) || isDoubtful(name, doc.lexicon) || goesOn(match, doc)) return null
  return [start + lead.length, start + lead.length + name.length]
}

function isMark({ text, lexicon }: SegmentedDoc, [start, end]: Span): boolean {
  return end > start && end - start <= REACH && patterns(lexicon).mark.test(text.slice(start, end))
}

/** One word of the language is no name, and two words of which none is one may be a person's. */
function isDoubtful(name: string, lexicon: Lexicon): boolean {
  const words = name.split(' ')
  const common = wordSet(lexicon, 'people', 'common-words')
  const isCommon = words.some((word) => common.has(word.toLowerCase()))
  return words.length === 1 ? isCommon : words.length === 2 && !isCommon
}

/** "and the Harbours project": another noun behind it. */
function goesOn({ groups }: RegExpExecArray, { lexicon }: SegmentedDoc): boolean {
  const next = groups?.['next'] ?? ''
  return next !== '' && !isSmallWord(next, lexicon)
}

/** A longer stretch is no one name of a row. */
const REACH = 70

const patterns = perLexicon((lexicon) => {
  const mark = rowMark(lexicon)
  const word = '\\p{Lu}[\\p{L}\\d&/-]+'
  const inside = grammarSource(lexicon, 'name-prepositions', 'organisations')
  const name = `(?<name>${word}(?: (?:${inside} )?${word}){0,4})`
  return {
    mark: new RegExp(`^${mark}$`, 'u'),
    inside: new RegExp(`^(?<lead>${mark})${name}${mark}$`, 'u'),
    behind: new RegExp(`^(?<lead>${mark})${name}(?:[.,;:)]|\\s(?<next>\\p{Ll}+))`, 'u'),
  }
})
