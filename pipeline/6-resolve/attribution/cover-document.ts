import type { ExtractedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, spansOverlap } from '../../model/span.ts'
import { cover } from '../../text/cover.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { phraseFinder } from '../../text/phrase-finder.ts'
import { says } from '../../text/phrase-keys.ts'
import { listOf, patternOf } from '../../text/phrases.ts'
import { statementTypes } from '../recurrences/units.ts'

/** The document with names covered, how many were, and whom it allows to be named. */
export interface Covering {
  readonly doc: ExtractedDoc
  readonly count: number
  readonly named: readonly string[]
}

/** A document whose names beside statements are covered, in its text and in the fields of its statements. */
export function coverDocument(doc: ExtractedDoc, names: readonly string[]): Covering {
  const find = nameFinder(doc, names)
  const willing = namesWithConsent(doc, find)
  const spans = statementSpans(doc).flatMap((span) => {
    const text = doc.text.slice(span[0], span[1])
    return find(text)
      .filter(({ name }) => !willing.has(name))
      .map(({ span: [start, end] }): Span => [span[0] + start, span[0] + end])
  })
  const named = [...willing].sort(byCodeUnit)
  if (spans.length === 0) return { doc, count: 0, named }
  const text = covered(doc.text, spans)
  const coverText = (value: string) =>
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
    .map((sighting) =>
      sighting.type === 'speaker' ? sighting : { ...sighting, fields: coverFields(sighting, coverText) },
    )
  const sections = doc.sections.map((section) =>
    section.titleSpan ? { ...section, title: coverText(section.title) } : section,
  )
  return { doc: { ...doc, text, found, sections }, count: spans.length, named }
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

interface Named {
  readonly span: Span
  readonly name: string
}

/** Known names, and whatever has capitals behind a rank or honorific. */
function nameFinder(doc: ExtractedDoc, names: readonly string[]): (text: string) => readonly Named[] {
  const families = doc.found
    .filter(({ type }) => type === 'speaker')
    .map(
      ({ fields }) =>
        String(fields['name'] ?? '')
          .split(' ')
          .at(-1) ?? '',
    )
  const known = phraseFinder(
    [...names, ...families.filter((family) => family.length > 2)].map((name) => [name, name] as const),
    'iu',
  )
  const titles = [
    ...listOf(doc.lexicon, 'people', 'honorifics'),
    ...listOf(doc.lexicon, 'people', 'titles'),
  ].map((title) => title.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  const titled = new RegExp(
    `(?<![\\p{L}])(?:${titles.sort((a, b) => b.length - a.length).join('|')})\\.?\\s+((?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+)`,
    'gu',
  )
  return (text) => [
    ...known(text)
      .filter(({ span }) => /^\p{Lu}/u.test(text.slice(span[0])))
      .map(({ span, value }) => ({ span, name: familyOf(value) })),
    ...[...text.matchAll(titled)].map(
      (match): Named => ({
        span: [match.index + match[0].length - (match[1]?.length ?? 0), match.index + match[0].length],
        name: familyOf(match[1] ?? ''),
      }),
    ),
  ]
}

function familyOf(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? name).toLowerCase()
}

/** People of whom the document says that they may be named, in the sentence or in the heading of their list. */
function namesWithConsent(doc: ExtractedDoc, find: (text: string) => readonly Named[]): ReadonlySet<string> {
  const spans = [
    ...doc.sentences
      .filter(({ span }) => says(doc.lexicon, 'attribution', 'consent', doc.text.slice(span[0], span[1])))
      .map(({ span }) => span),
    ...doc.sections
      .filter(({ title }) => says(doc.lexicon, 'attribution', 'consent', title))
      .map(({ span }) => span),
  ]
  return new Set(spans.flatMap((span) => find(doc.text.slice(span[0], span[1])).map(({ name }) => name)))
}

/** Where the document states something or says that somebody said something. */
function statementSpans(doc: ExtractedDoc): readonly Span[] {
  const stated = doc.found
    .filter(({ type }) => statementTypes.has(type) || type === 'case-study' || type === 'definition')
    .flatMap(({ spans }) => spans)
  const saying = patternOf(doc.lexicon, 'cues', 'holder-verbs')
  const said = doc.sentences
    .filter(({ span }) => saying.test(doc.text.slice(span[0], span[1])))
    .map(({ span }) => span)
  return [...stated, ...said]
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
