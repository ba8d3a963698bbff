import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { foldKey, foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { withoutUnsaid } from '../../text/organisations/name-words.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { anyPhraseSource, listOf, patternOf } from '../../text/phrases.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'
import { type FrontLine, frontLines } from './front.ts'

export interface EventName {
  readonly name: string
  readonly span: Span | null
  /** Whether its words are those of an event ("… Workshop"). */
  readonly telling: boolean
}

/** What the event is called: the title without what the document is, or a line near it that names an event. */
export function nameOf(doc: SegmentedDoc): EventName {
  const title = withoutDocumentWords(doc.title, doc.lexicon)
  if (tells(title, doc.lexicon)) return { name: title, span: doc.titleSpan, telling: true }
  const line = plainest(frontLines(doc).filter((one) => isName(one, doc)))
  if (!line) return { name: title, span: doc.titleSpan, telling: false }
  const name = withoutDocumentWords(withoutUnsaid(line.text, doc.lexicon), doc.lexicon)
  const described = oneOfMany(doc.lexicon).test(line.text)
  return { name: described ? `${title}: ${line.text}` : name, span: line.span, telling: true }
}

/** The first line, unless a later one says in ordinary letters what it says in capitals, perhaps with who called it: a running head. */
function plainest(lines: readonly FrontLine[]): FrontLine | undefined {
  const [first, ...others] = lines
  if (!first || /\p{Ll}/u.test(first.text)) return first
  const words = new Set(foldKey(first.text).split(' '))
  const shared = ({ text }: FrontLine) =>
    foldKey(text)
      .split(' ')
      .filter((word) => words.has(word)).length
  return others.find((one) => /\p{Ll}/u.test(one.text) && shared(one) >= mostShared) ?? first
}

/** So many words in common are those of one event. */
const mostShared = 4

/** "A workshop of pilots": says of what kind an event is, and is no name. */
const oneOfMany = perLexicon((lexicon) => new RegExp(`^${grammarSource(lexicon, 'indefinite')}\\s`, 'iu'))

function isName({ text, span }: FrontLine, doc: SegmentedDoc): boolean {
  const words = text.split(' ').length
  const title = doc.titleSpan !== null && span[0] >= doc.titleSpan[0] && span[1] <= doc.titleSpan[1]
  const capitals = text.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length
  return (
    !title &&
    words >= 3 &&
    words <= 22 &&
    !/[.:;]$/u.test(text) &&
    capitals * 2 >= words &&
    tells(text, doc.lexicon)
  )
}

/** "… Workshop", "Dialogue on …", "Conference 2021": the word for an event is what the name is built on. */
function tells(text: string, lexicon: Lexicon): boolean {
  const document = patternOf(lexicon, 'events', 'document-words')
  return matchesOf(patternOf(lexicon, 'events', 'event-words', 'giu'), text).some((match) => {
    const after = text.slice(match.index + match[0].length)
    return (
      /^(?:$|\s*[:–—(-]|\s+\p{Ll}{1,4}\s|\s+\d)/u.test(after) ||
      isSmallWord(inCapitals.exec(after)?.[1] ?? '', lexicon) ||
      document.exec(after)?.index === 1
    )
  })
}

/** "PANEL AND DISCUSSION": where all is in capitals, small words are too. */
const inCapitals = /^\s+(\p{Lu}{1,4})\s/u

/** "First Dialogue: Conference Report and Way Ahead" -> "First Dialogue"; "Highlights from the Meetup 2024" -> "Meetup 2024". */
export function withoutDocumentWords(title: string, lexicon: Lexicon): string {
  const parts = title
    .split(/\s*[:|]\s+|\s+[–—-]\s+/u)
    .filter((part) => part !== '' && !isDocumentWord(part, lexicon) && !isDate(part, lexicon))
  const opened = parts.map((part) =>
    part.replace(patternOf(lexicon, 'events', 'document-openings'), '').trim(),
  )
  const telling = opened.find((part, n) => part !== parts[n] && tells(part, lexicon))
  const name = telling ?? (opened.length > 0 ? opened.join(': ') : title)
  const tail = tailPattern(lexicon)
  const bare = foldSpace(withoutDate(name, lexicon).replace(tail, ''))
  // "DETAILED AGENDA" without "AGENDA" names nothing.
  const small = wordSet(lexicon, 'events', 'small-words')
  const empty = bare
    .toLowerCase()
    .split(' ')
    .every((word) => small.has(word))
  return bare.length > 3 && !empty && !isDate(bare, lexicon) ? bare : foldSpace(name)
}

/** A period behind the name, whole or cut off by a line end, is no part of it. A year alone is. */
function withoutDate(name: string, lexicon: Lexicon): string {
  const date = findDates(name, lexicon).find(({ span }) => span[0] > 8)
  const from = date ? name.slice(0, date.span[0]).replace(/[\s,(–—:-]+$/u, '') : name
  return from.length > 8 ? from : name
}

function isDocumentWord(part: string, lexicon: Lexicon): boolean {
  return documentWords(lexicon).has(foldKey(part))
}

const documentWords = perLexicon(
  (lexicon) => new Set(listOf(lexicon, 'events', 'document-words').map(foldKey)),
)

function isDate(part: string, lexicon: Lexicon): boolean {
  return findDates(part, lexicon).some((date) => date.span[1] - date.span[0] > part.length * 0.7)
}

const tails = new WeakMap<Lexicon, RegExp>()

function tailPattern(lexicon: Lexicon): RegExp {
  const known = tails.get(lexicon)
  if (known) return known
  const words = [...listOf(lexicon, 'events', 'document-words')].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<!\\s\\p{L}{1,2})\\s+(?:${anyPhraseSource(words)})\\s*$`, 'iu')
  tails.set(lexicon, pattern)
  return pattern
}
