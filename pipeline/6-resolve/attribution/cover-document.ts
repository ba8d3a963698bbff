import type { ExtractedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, spansOverlap } from '../../model/span.ts'
import { cover } from '../../text/cover.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { says } from '../../text/phrase-keys.ts'
import { wordSet } from '../../text/word-set.ts'
import { coveredValue } from './covered-value.ts'
import { coveredWords } from './covered-words.ts'
import { nameFinder, titledFinder } from './find-names.ts'
import { givenNames } from './name-parts.ts'
import type { Finder } from './named.ts'
import { namesSaid } from './names-said.ts'
import { wordsInSmallLetters } from './small-letters.ts'
import { statementSpans } from './statement-spans.ts'
import { liesInAny, overlapsAny } from './told-part.ts'

/** The document with names covered, how many were, and whom it allows to be named. */
export interface Covering {
  readonly doc: ExtractedDoc
  readonly count: number
  readonly named: readonly string[]
  /** The words that were covered, as keys. */
  readonly words: ReadonlySet<string>
}

/** How much of a document is covered: all names in `parts` (null for everywhere), and `people` wherever they stand. */
export interface Reach {
  readonly parts: readonly Span[] | null
  readonly people: readonly string[]
  /** Where nothing is covered all the same. */
  readonly free: readonly Span[]
}

/** A document whose names beside statements are covered, in its text and in the fields of its statements. */
export function coverDocument(
  doc: ExtractedDoc,
  names: readonly string[],
  ofEvent: readonly string[],
  { parts, people, free }: Reach,
): Covering {
  const stated = statementSpans(doc)
  const said = namesSaid(doc, stated)
  const words = wordsInSmallLetters(doc.text)
  const given = said.filter((name) => hasKnownGiven(name, doc.lexicon))
  const finders = [
    nameFinder({ names, people: ofEvent, words }, doc.lexicon),
    titledFinder(doc.lexicon),
    nameFinder({ names: said, people: said, given, words }, doc.lexicon),
  ]
  const all: Finder = (text) => finders.flatMap((find) => find(text))
  const some = nameFinder({ names: people, people, words }, doc.lexicon)
  const finderAt = (span: Span) =>
    liesInAny(span, free) ? none : parts === null || overlapsAny(span, parts) ? all : some
  const willing = namesWithConsent(doc, all)
  const spans = stated.flatMap((span) =>
    finderAt(span)(doc.text.slice(span[0], span[1]))
      .filter(({ name }) => !willing.has(name))
      .map(({ span: [start, end] }): Span => [span[0] + start, span[0] + end]),
  )
  const named = [...willing].sort(byCodeUnit)
  const kept = coveredWords(doc.text, spans, words, doc.lexicon)
  if (spans.length === 0) return { doc, count: 0, named, words: kept }
  const text = covered(doc.text, spans)
  const coverText = (value: string, find: Finder) =>
    covered(
      value,
      find(value)
        .filter(({ name }) => !willing.has(name))
        .map(({ span }) => span),
    )
  const found = doc.found
    .filter(
      (sighting) =>
        sighting.type !== 'speaker' ||
        !sighting.spans.some((span) => spans.some((name) => spansOverlap(span, name))),
    )
    .map((sighting) => {
      if (sighting.type === 'speaker') return sighting
      const finders = sighting.spans.map(finderAt)
      const find = [all, some].find((one) => finders.includes(one)) ?? none
      const asNow = (value: string) => coveredValue(value, sighting.spans, doc.text, text)
      return { ...sighting, fields: coverFields(sighting, (value) => coverText(asNow(value), find)) }
    })
  const sections = doc.sections.map((section) =>
    section.titleSpan
      ? { ...section, title: coverText(section.title, finderAt(section.titleSpan)) }
      : section,
  )
  return { doc: { ...doc, text, found, sections, alone: undefined }, count: spans.length, named, words: kept }
}

const none: Finder = () => []

function hasKnownGiven(name: string, lexicon: Lexicon): boolean {
  return givenNames(name, lexicon).some(({ words }) => wordSet(lexicon, 'people', 'given-names').has(words))
}

function coverFields({ fields }: Sighting, coverText: (value: string) => string): Sighting['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? coverText(value)
        : Array.isArray(value)
          ? value.map((one) => (typeof one === 'string' ? coverText(one) : one))
          : value,
    ]),
  )
}

/** People of whom the document says that they may be named, in the sentence or in the heading of their list. */
function namesWithConsent(doc: ExtractedDoc, find: Finder): ReadonlySet<string> {
  const spans = [
    ...doc.sentences
      .filter(({ span }) => says(doc.lexicon, 'attribution', 'consent', doc.text.slice(span[0], span[1])))
      .map(({ span }) => span),
    ...doc.sections
      .filter(({ title }) => says(doc.lexicon, 'attribution', 'consent', title))
      .map(({ span }) => span),
  ]
  return new Set(
    spans.flatMap((span) => {
      const found = find(doc.text.slice(span[0], span[1]))
      // "Ann agreed to be named" does not tell which of two.
      return found
        .filter(({ span: at, name }) =>
          found.every((other) => other.name === name || !spansOverlap(other.span, at)),
        )
        .map(({ name }) => name)
    }),
  )
}

function covered(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let done = 0
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, done)
    if (from >= end) continue
    parts.push(
      text.slice(done, from),
      text.slice(from, end).replace(/[\p{L}\p{M}\p{N}]/gu, (letter) => cover.repeat(letter.length)),
    )
    done = end
  }
  return [...parts, text.slice(done)].join('')
}
