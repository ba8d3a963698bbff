import type { ExtractedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { liesInAny, overlapsAny, type Span } from '../../model/span.ts'
import { wordSet } from '../../text/word-set.ts'
import { nameFinder, titledFinder } from './find-names.ts'
import { givenNames } from './name-parts.ts'
import type { Finder } from './named.ts'
import { namesSaid } from './names-said.ts'

/** How much of a document is covered: all names in `parts` (null for everywhere), and `people` wherever they stand. */
export interface Reach {
  readonly parts: readonly Span[] | null
  readonly people: readonly string[]
  /** Where nothing is covered all the same. */
  readonly free: readonly Span[]
}

/** What finds the names that are to be covered. */
export interface CoverFinders {
  /** Finds all names. */
  readonly all: Finder
  /** What is to be found in words at a span. */
  readonly at: (span: Span) => Finder
  /** The one that finds most of what is to be found at some of the spans. */
  readonly atAny: (spans: readonly Span[]) => Finder
}

/** Finds names in statements at `stated`; `words` are those that the document also has in small letters. */
export function coverFinders(
  doc: ExtractedDoc,
  stated: readonly Span[],
  words: ReadonlySet<string>,
  { names, ofEvent }: { readonly names: readonly string[]; readonly ofEvent: readonly string[] },
  { parts, people, free }: Reach,
): CoverFinders {
  const said = namesSaid(doc, stated)
  const given = said.filter((name) => hasKnownGiven(name, doc.lexicon))
  const finders = [
    nameFinder({ names, people: ofEvent, words }, doc.lexicon),
    titledFinder(doc.lexicon),
    nameFinder({ names: said, people: said, given, words }, doc.lexicon),
  ]
  const all: Finder = (text) => finders.flatMap((find) => find(text))
  const some = nameFinder({ names: people, people, words }, doc.lexicon)
  const at = (span: Span) =>
    liesInAny(span, free) ? none : parts === null || overlapsAny(span, parts) ? all : some
  const atAny = (spans: readonly Span[]) => {
    const finders = spans.map(at)
    return [all, some].find((one) => finders.includes(one)) ?? none
  }
  return { all, at, atAny }
}

const none: Finder = () => []

function hasKnownGiven(name: string, lexicon: Lexicon): boolean {
  return givenNames(name, lexicon).some(({ words }) => wordSet(lexicon, 'people', 'given-names').has(words))
}
