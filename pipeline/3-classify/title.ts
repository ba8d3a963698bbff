import type { Block, CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { type Span, textAt } from '../model/span.ts'
import { weekdays } from '../text/dates/weekdays.ts'
import { findDates } from '../text/dates.ts'
import { foldKey, foldSpace } from '../text/fold.ts'
import { isGenericName } from '../text/generic-name.ts'
import { findOrganisations } from '../text/organisations.ts'
import { keyFor, says } from '../text/phrase-keys.ts'
import { leadingTime } from '../text/times.ts'
import { covered, isDateLine } from './date-line.ts'
import { isNames } from './is-names.ts'
import { isAllStrong, isLink, isOneOfMany, isPartBelow, namesLanguages } from './title-blocks.ts'
import {
  isByline,
  isColumnHead,
  isPeopleLabel,
  isPerson,
  isSpelledAcronym,
  isTimed,
  isTitleLike,
  isTrail,
  withoutBars,
  withoutLabel,
} from './title-edges.ts'
import { withRunOn } from './title-run-on.ts'
import { undated } from './undated.ts'

/** A title stands among the first blocks, above the first entry of a programme and the first paragraph of prose. */
const depth = 14
const prose = 240

/** What the document is called, and where that is printed; its file's name where nothing is. */
export function titleOf(
  doc: CleanDoc,
  lexicon: Lexicon,
): { readonly title: string; readonly span: Span | null } {
  const hint = doc.hints.title ? foldSpace(doc.hints.title) : null
  const isPage = doc.format === 'html' && doc.hints.isFronted === true
  const candidates = front(doc, lexicon)
    .flatMap((block) => printedIn(doc, block, lexicon).map((span) => ({ block, span })))
    .map(({ block, span }, index) => ({
      span,
      score: score(doc, block, span, index, hint, lexicon),
      heading: block.kind === 'heading' && !isOneOfMany(doc, block) && (!isPage || block.level === 1),
    }))
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (a, b) => (a && a.score >= b.score ? a : b),
    null,
  )
  const given = doc.format === 'markdown' || (hint !== null && isTitleLike(hint, lexicon))
  // What front matter calls a page that has no heading at its top is its title, however bold its first line is.
  const headed = candidates.some(({ heading, score }) => heading && score > 0)
  const fronted = (doc.format === 'markdown' || isPage) && !headed
  if (hint && given && (fronted || (best?.score ?? 0) < 3)) return { title: hint, span: null }
  if (best && best.score > (hint ? 0 : barred))
    return undated(doc.text, withoutLabel(doc.text, withRunOn(doc, best.span, lexicon), lexicon), lexicon)
  return { title: hint ?? nameOf(doc.path), span: null }
}

/** What is no title whatever else there is. */
const barred = -10

function front(doc: CleanDoc, lexicon: Lexicon): readonly Block[] {
  const timed = doc.blocks
    .slice(0, depth)
    .findIndex((block) => untimed(doc, block, lexicon).length < block.lines.length)
  const end = timed < 0 ? depth : timed + 1
  const firstProse = doc.blocks.findIndex(
    (block) =>
      block.kind === 'paragraph' && printedIn(doc, block, lexicon).some((span) => span[1] - span[0] > prose),
  )
  return doc.blocks.slice(0, Math.min(end, firstProse < 0 ? depth : Math.max(1, firstProse)))
}

/** A letterhead of many lines, or of three with a date or the name of a part among them, is no one title: each of its lines may be. */
function printedIn(doc: CleanDoc, block: Block, lexicon: Lexicon): readonly Span[] {
  if (block.kind !== 'paragraph' || block.lines.length < 3) return [withoutBars(doc.text, block.span)]
  const lines = untimed(doc, block, lexicon).map((line) => withoutBars(doc.text, line))
  if (lines.length > 3 || lines.length < block.lines.length) return lines
  const texts = block.lines.map((line) => foldSpace(textAt(doc.text, line)))
  const apart = texts.some(
    (text) => isDateLine(text, lexicon) || (text.split(' ').length <= 2 && keyFor(lexicon, 'roles', text)),
  )
  return apart ? block.lines : [block.span]
}

/** The lines of a block above its first that begins with a time. */
function untimed(doc: CleanDoc, { lines }: Block, lexicon: Lexicon): readonly Span[] {
  const first = lines.findIndex((line) => leadingTime(textAt(doc.text, line), lexicon) !== null)
  return first < 0 ? lines : lines.slice(0, first)
}

function score(
  doc: CleanDoc,
  block: Block,
  span: Span,
  index: number,
  hint: string | null,
  lexicon: Lexicon,
): number {
  const text = foldSpace(textAt(doc.text, span))
  const words = text.split(' ').length
  if (words > 40 || text.length < 4 || block.kind === 'item' || block.kind === 'row' || block.kind === 'note')
    return barred
  const ownLine = span !== block.span
  if (ownLine && /^[^:]{2,30}:(?:\s|$)/u.test(text)) return barred
  if (
    leadingTime(text, lexicon) !== null ||
    isDateLine(text, lexicon) ||
    /^(?:https?:|www\.|\[\[.*\]\]$)/u.test(text)
  )
    return barred
  if (words <= 4 && says(lexicon, 'genres', 'mandate-label', text)) return barred
  if (isTrail(text) || (words <= 2 && isColumnHead(text, lexicon))) return barred
  if (isPeopleLabel(text, lexicon) || isByline(text, lexicon) || isNames(text, lexicon)) return barred
  if (
    !/\p{L}{2}/u.test(text) ||
    isTimed(text, lexicon) ||
    (block.kind === 'paragraph' && isPerson(text, lexicon))
  )
    return barred
  if (weekdays(lexicon).includes(text.toLowerCase()) || /^\(.*\)$/u.test(text)) return barred
  const only = keyFor(lexicon, 'roles', text)
  // "12 May 2019 Agenda" is what an agenda without another name is called.
  const generic = only !== null && words <= 2 && findDates(text, lexicon).length === 0 ? -2 : 0
  const shape = words >= 3 && words <= 25 ? 1.5 : words === 2 ? 0.5 : -0.5
  const heading = block.kind === 'heading' ? Math.max(1, 4 - block.level) : isAllStrong(block) ? 1 : 0
  const genre =
    says(lexicon, 'genres', 'report-title', text) ||
    says(lexicon, 'genres', 'brief-title', text) ||
    says(lexicon, 'genres', 'agenda-title', text)
      ? ownLine
        ? 2
        : 0.5
      : 0
  const hinted = hint !== null && foldKey(hint) === foldKey(text) ? 1 : 0
  // A programme's page is called by its name, and a forum's; a ministry's name is a letterhead.
  const bodies = findOrganisations(text, lexicon).filter(
    ({ kind, name }) =>
      (kind !== 'programme' || withShortForm.test(text)) &&
      !says(lexicon, 'events', 'event-words', name.slice(name.lastIndexOf(' ') + 1)),
  )
  const letterhead =
    covered(
      text,
      bodies.map((mention) => mention.span),
    ) > 0.7 || isSpelledAcronym(textAt(doc.text, span))
      ? -3
      : 0
  const sentence = /[.;:]$|\p{Ll}{3}\.\s/u.test(text) ? -2 : 0
  const numbered = /^\(?\d{1,2}(?:\.\d{1,2})*[.)]\s/u.test(text) ? -2 : 0
  const aside =
    isLink(block) || says(lexicon, 'genres', 'no-title', text) || namesLanguages(text, lexicon) ? -3 : 0
  const bare = isGenericName(text, lexicon) ? -1 : 0
  const part = isPartBelow(doc, block) ? -5 : 0
  return (
    1 +
    heading +
    shape +
    generic +
    bare +
    part +
    genre +
    hinted +
    sentence +
    numbered +
    letterhead +
    aside -
    index * 0.3
  )
}

/** "Justice Support Programme (JSP)" on a line of its own is who issues a paper. */
const withShortForm = /\(\p{Lu}[\p{L}&-]{1,9}\)$/u

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]+$/u, '')
    .replace(/[-_]+/gu, ' ')
}
