import type { ExtractedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { type Span, spansOverlap } from '../../model/span.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { phraseFinder, withoutOverlaps } from '../../text/phrase-finder.ts'
import { remember } from '../../text/remember.ts'
import { type Rows, rows } from '../rows.ts'
import type { StemBook } from '../stem-book.ts'
import { asConcepts } from './concepts.ts'

/** A statement as it is compared with others. Records that read the same share one unit. */
export interface Unit {
  readonly key: string
  readonly records: readonly BaseRecord[]
  /** Keys of ideas.yaml that it says, in the order of the text. */
  readonly ideas: readonly string[]
  /** Keys that its words may stand for, where it is otherwise like what says the idea. */
  readonly perhaps: readonly string[]
  /** Stems of the words that made its ideas and perhaps, by number. */
  readonly telling: ReadonlySet<number>
}

/** The statements of a base, and of each the stems of its words in order, without the names of those who are to act. */
export interface Units {
  readonly units: readonly Unit[]
  readonly bags: Rows
}

/** Records that state something: what others may say again. */
export const statementTypes: ReadonlySet<string> = new Set([
  'lesson',
  'recommendation',
  'finding',
  'commitment',
])

/** Fewer words than this say too little to be the same as anything. */
const fewestStems = 3

/** The statements of a base, by what they read; sorted. */
export function unitsOf(
  records: readonly BaseRecord[],
  lexiconOf: (document: string) => Lexicon,
  book: StemBook,
): Units {
  const byKey = new Map<string, Omit<Unit, 'key' | 'records'> & { records: BaseRecord[]; bag: number }>()
  const matters = rows()
  for (const record of records) {
    if (!statementTypes.has(record.type) || record.review === 'rejected') continue
    const lexicon = lexiconOf(record.document)
    const matter = matterStems(record, lexicon, book)
    if (matter.length < fewestStems) continue
    const key = keyOf(book.of(record.text, lexicon), book)
    const unit = byKey.get(key)
    if (unit) unit.records.push(record)
    else
      byKey.set(key, { bag: matters.add(matter), ...ideasIn(record.text, lexicon, book), records: [record] })
  }
  const sorted = [...byKey].sort(([a], [b]) => byCodeUnit(a, b))
  const bags = rows()
  for (const [, { bag }] of sorted) bags.add(matters.at(bag))
  return { units: sorted.map(([key, { bag: _, ...unit }]) => ({ key, ...unit })), bags }
}

function keyOf(stems: Int32Array, { stems: { words } }: StemBook): string {
  let key = ''
  for (const stem of stems) key += key === '' ? words[stem] : ` ${words[stem]}`
  return key
}

/** What a statement is about. Who is to act is another matter: two pieces of advice to one ministry may differ in all else. */
function matterStems(record: BaseRecord, lexicon: Lexicon, book: StemBook): Int32Array {
  const names = [...record.organisations, record['addressee'], record['lead']].filter(
    (name): name is string => typeof name === 'string' && name !== '' && record.text.includes(name),
  )
  const rest = names
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, ' '), record.text)
  return asConcepts(book.of(rest, lexicon), lexicon, book.stems)
}

/** Documents by id, for their lexicons. */
export function lexiconsOf(docs: readonly ExtractedDoc[], fallback: Lexicon): (document: string) => Lexicon {
  const known = new Map(docs.map((doc) => [doc.id, doc.lexicon]))
  return (document) => known.get(document) ?? fallback
}

type IdeaFinder = (
  text: string,
  lexicon: Lexicon,
  book: StemBook,
) => Pick<Unit, 'ideas' | 'perhaps' | 'telling'>

/** What says an idea by itself, and what says it only in words that are otherwise like those of others that say it. */
const ideasIn: IdeaFinder = (text, lexicon, book) => {
  const { surely, perhaps } = phrasesFor(lexicon)
  const sure = withoutOverlaps(surely(text))
  const rest = withoutOverlaps(perhaps(text)).filter(({ span }) =>
    sure.every((hit) => !spansOverlap(hit.span, span)),
  )
  const hits = [...sure, ...rest].filter(({ value }) => value !== 'none')
  const said = hits.filter((hit) => sure.includes(hit) && !isListed(text, hit.span))
  const ideas = new Set(said.map(({ value }) => value))
  if (hits.length === 0) return nothing
  const words = hits.map(({ span }) => text.slice(span[0], span[1])).join(' ')
  return {
    ideas: [...ideas],
    perhaps: [...new Set(hits.map(({ value }) => value))].filter((idea) => !ideas.has(idea)),
    telling: new Set(asConcepts(book.of(words, lexicon), lexicon, book.stems)),
  }
}

const nothing: ReturnType<IdeaFinder> = { ideas: [], perhaps: [], telling: new Set() }

type Finder = ReturnType<typeof phraseFinder<string>>

const finders = new WeakMap<Lexicon, { readonly surely: Finder; readonly perhaps: Finder }>()

function phrasesFor(lexicon: Lexicon) {
  const finderOf = (file: string) =>
    phraseFinder(
      Object.entries(lexicon.lists[file] ?? {}).flatMap(([idea, phrases]) =>
        phrases.map((phrase) => [phrase, idea] as const),
      ),
    )
  return remember(finders, lexicon, () => ({
    surely: finderOf('ideas'),
    perhaps: finderOf('ideas-perhaps'),
  }))
}

/** So many commas make a list: what stands between two of them is named beside others and is not the matter. */
const listCommas = 4

function isListed(text: string, [start, end]: Span): boolean {
  return (
    (text.match(/,/gu)?.length ?? 0) >= listCommas &&
    /(?:,|\p{L})\s+(?:\p{L}+\s+)?$/u.test(text.slice(0, start)) &&
    /^\s*,/u.test(text.slice(end))
  )
}
