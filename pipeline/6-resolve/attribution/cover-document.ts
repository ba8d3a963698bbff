import type { ExtractedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { overlapsAny, type Span } from '../../model/span.ts'
import { cover } from '../../text/cover.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { coverFinders, type Reach } from './cover-finders.ts'
import { coveredValue } from './covered-value.ts'
import { coveredWords } from './covered-words.ts'
import type { Finder } from './named.ts'
import { namesWithConsent } from './names-with-consent.ts'
import { wordsInSmallLetters } from './small-letters.ts'
import { statementSpans } from './statement-spans.ts'

/** The document with names covered, how many were, and whom it allows to be named. */
export interface Covering {
  readonly doc: ExtractedDoc
  readonly count: number
  readonly named: readonly string[]
  /** The words that were covered, as keys. */
  readonly words: ReadonlySet<string>
}

/** A document whose names beside statements are covered, in its text and in the fields of its statements. */
export function coverDocument(
  doc: ExtractedDoc,
  names: readonly string[],
  ofEvent: readonly string[],
  reach: Reach,
): Covering {
  const stated = statementSpans(doc)
  const words = wordsInSmallLetters(doc.text)
  const finders = coverFinders(doc, stated, words, { names, ofEvent }, reach)
  const willing = namesWithConsent(doc, finders.all)
  const toCover = (text: string, find: Finder) =>
    find(text)
      .filter(({ name }) => !willing.has(name))
      .map(({ span }) => span)
  const spans = stated.flatMap((span) =>
    toCover(doc.text.slice(span[0], span[1]), finders.at(span)).map(
      ([start, end]): Span => [span[0] + start, span[0] + end],
    ),
  )
  const named = [...willing].sort(byCodeUnit)
  const kept = coveredWords(doc.text, spans, words, doc.lexicon)
  if (spans.length === 0) return { doc, count: 0, named, words: kept }
  const text = covered(doc.text, spans)
  const coverText = (value: string, find: Finder) => covered(value, toCover(value, find))
  const found = doc.found
    .filter(
      (sighting) => sighting.type !== 'speaker' || !sighting.spans.some((one) => overlapsAny(one, spans)),
    )
    .map((sighting) => {
      if (sighting.type === 'speaker') return sighting
      const find = finders.atAny(sighting.spans)
      const asNow = (value: string) => coveredValue(value, sighting.spans, doc.text, text)
      return { ...sighting, fields: coverFields(sighting, (value) => coverText(asNow(value), find)) }
    })
  const sections = doc.sections.map((section) =>
    section.titleSpan
      ? { ...section, title: coverText(section.title, finders.at(section.titleSpan)) }
      : section,
  )
  return { doc: { ...doc, text, found, sections, alone: undefined }, count: spans.length, named, words: kept }
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
