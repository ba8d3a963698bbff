import type { Block } from '../model/block.ts'
import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { type Span, textAt } from '../model/span.ts'
import { findDates } from '../text/dates.ts'
import { foldKey, foldSpace } from '../text/fold.ts'
import { isGenericName } from '../text/generic-name.ts'
import { grammarSource } from '../text/grammar.ts'
import { findOrganisations } from '../text/organisations.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { keyFor, says } from '../text/phrase-keys.ts'
import { covered } from './date-line.ts'
import { isNoTitle } from './no-title.ts'
import { isAllStrong, isLink, isPartBelow, namesLanguages } from './title-blocks.ts'
import { isSpelledAcronym } from './title-edges.ts'

/** A line that may be the title: the block it stands in, how many such lines stand above it, and what its file calls the document. */
interface Candidate {
  readonly block: Block
  readonly span: Span
  readonly index: number
  readonly hint: string | null
}

/** What is no title whatever else there is. */
export const barred = -10

/** How much speaks for a line as the title: about 3 where it is one, less than 0 where it hardly is. */
export function titleScore(doc: CleanDoc, candidate: Candidate, lexicon: Lexicon): number {
  const { block, span, index, hint } = candidate
  if (isNoTitle(doc, block, span, lexicon)) return barred
  const text = foldSpace(textAt(doc.text, span))
  const heading = block.kind === 'heading' ? Math.max(1, 4 - block.level) : isAllStrong(block) ? 1 : 0
  const hinted = hint !== null && foldKey(hint) === foldKey(text) ? 1 : 0
  const letterhead =
    isLetterhead(text, lexicon) || isSpelledAcronym(textAt(doc.text, span)) || isSeries(doc, span, lexicon)
      ? -3
      : 0
  const aside =
    isLink(block) || says(lexicon, 'genres', 'no-title', text) || namesLanguages(text, lexicon) ? -3 : 0
  const part = isPartBelow(doc, block) ? -5 : 0
  const genre = namesGenre(text, lexicon) ? (span !== block.span ? 2 : 0.5) : 0
  return 1 + heading + form(text, lexicon) + part + genre + hinted + letterhead + aside - index * 0.3
}

/** How much a line looks like a title by its words alone. */
function form(text: string, lexicon: Lexicon): number {
  const words = text.split(' ').length
  const only = keyFor(lexicon, 'roles', text)
  // "12 May 2019 Agenda" is what an agenda without another name is called.
  const generic = only !== null && words <= 2 && findDates(text, lexicon).length === 0 ? -2 : 0
  const shape = words >= 3 && words <= 25 ? 1.5 : words === 2 ? 0.5 : -0.5
  const sentence = /[.;:]$|\p{Ll}{3}\.\s/u.test(text) ? -2 : 0
  const numbered = /^\(?\d{1,2}(?:\.\d{1,2})*[.)]\s/u.test(text) ? -2 : 0
  // "TERMS OF REFERENCE" is what the next line is of, however large it stands there.
  const bare = isGenericName(text, lexicon) ? (words > 2 ? -3 : -1) : 0
  return generic + shape + sentence + numbered + bare
}

function namesGenre(text: string, lexicon: Lexicon): boolean {
  return ['report', 'brief', 'agenda'].some((genre) => says(lexicon, 'genres', `${genre}-title`, text))
}

/** "HARBOUR TRUST POLICY BRIEF No. 12": which of a series of papers this is. */
function isSeries({ text }: CleanDoc, [start]: Span, lexicon: Lexicon): boolean {
  const end = text.indexOf('\n', start)
  const line = foldSpace(text.slice(start, end < 0 ? text.length : end))
  return (
    line.length <= longestSeries &&
    /\d{1,4}$/u.test(line) &&
    counted(lexicon).test(line) &&
    says(lexicon, 'genres', 'brief-title', line)
  )
}

const longestSeries = 80
const counted = perLexicon(
  (lexicon) => new RegExp(`\\s${grammarSource(lexicon, 'series-numbers', 'genres')}[.:]?\\s?\\d{1,4}$`, 'iu'),
)

/** Bodies and little else. A programme's page is called by its name, and a forum's; a ministry's name is a letterhead. */
function isLetterhead(text: string, lexicon: Lexicon): boolean {
  const bodies = findOrganisations(text, lexicon).filter(
    ({ kind, name }) =>
      (kind !== 'programme' || withShortForm.test(text)) &&
      !says(lexicon, 'events', 'event-words', name.slice(name.lastIndexOf(' ') + 1)),
  )
  const spans = bodies.map(({ span }) => span)
  return covered(text, spans) > 0.7
}

/** "Justice Support Programme (JSP)" on a line of its own is who issues a paper. */
const withShortForm = /\(\p{Lu}[\p{L}&-]{1,9}\)$/u
