import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { foldKey } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { withoutUnsaid } from '../../text/organisations/name-words.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { anyPhraseSource, listOf } from '../../text/phrases.ts'
import { type FrontLine, frontLines } from './front.ts'
import { tellsEvent } from './tells-event.ts'
import { withoutDocumentWords } from './without-document-words.ts'

/** What an event is called, and where that is printed. */
export interface EventName {
  readonly name: string
  readonly span: Span | null
  /** Whether its words are those of an event ("… Workshop"). */
  readonly telling: boolean
}

/** What the event is called: the title without what the document is, or a line near it that names an event. */
export function nameOf(doc: SegmentedDoc): EventName {
  const title = withoutDocumentWords(doc.title, doc.lexicon)
  if (tellsEvent(title, doc.lexicon) || isRecap(doc.title, doc.lexicon))
    return { name: title, span: doc.titleSpan, telling: true }
  const line = plainest(frontLines(doc).filter((one) => isName(one, doc)))
  if (!line) return beforeDate(doc) ?? { name: title, span: doc.titleSpan, telling: false }
  const name = withoutDocumentWords(withoutUnsaid(line.text, doc.lexicon), doc.lexicon)
  const described = oneOfMany(doc.lexicon).test(line.text)
  return { name: described ? `${title}: ${line.text}` : name, span: line.span, telling: true }
}

/** "Harbour Summit, Lisbon, 4 October 2023": what a line with a date begins with, below the title of a talk. */
function beforeDate(doc: SegmentedDoc): EventName | null {
  for (const { text, span } of doc.genre === 'slides' ? frontLines(doc) : []) {
    const name = /^(\p{Lu}[^,·|]{6,80}?)\s*[,·|]\s/u.exec(text)?.[1] ?? ''
    if (
      name.includes(' ') &&
      tellsEvent(name, doc.lexicon) &&
      findDates(text.slice(name.length), doc.lexicon).length > 0
    )
      return { name, span, telling: true }
  }
  return null
}

/** "Lampfest 2031 Recap": whatever its name, people met. */
function isRecap(title: string, lexicon: Lexicon): boolean {
  return recapped(lexicon).test(title)
}

const recapped = perLexicon(
  (lexicon) =>
    new RegExp(
      `\\p{L}\\s(?:19|20)\\d\\d\\s(?:${anyPhraseSource(listOf(lexicon, 'events', 'recap-words'))})$`,
      'iu',
    ),
)

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
    tellsEvent(text, doc.lexicon)
  )
}
