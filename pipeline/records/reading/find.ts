import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { says } from '../../text/phrase-keys.ts'
import { isAddress, isProfile } from './address.ts'
import { footnoted } from './footnoted.ts'
import { linkedTitles } from './linked-titles.ts'
import { patternsFor } from './patterns.ts'
import { isListedPublication, yearOf } from './publication.ts'
import { inReadingList } from './reading-list.ts'
import { sightingOf } from './sighting-of.ts'
import { titled } from './titled.ts'

/** Publications, sites and attached papers that the document points a reader to. */
export function findReadings(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  const stated = new Uint8Array(doc.text.length)
  for (const { type, spans } of found) if (acts.has(type)) for (const span of spans) stated.fill(1, ...span)
  const addressed = [...linked(doc), ...printed(doc), ...listed(doc), ...footnoted(doc)]
  const named = [...addressed, ...titled(doc, addressed)]
  return [...named, ...linkedTitles(doc, found, named), ...attached(doc)].filter(
    ({ spans, rule }) =>
      spans.every(([start, end]) => end > start) &&
      !(passing.has(rule) && spans.some((span) => stated.subarray(...span).includes(1))),
  )
}

/** What somebody will do or is told to do points to nothing by an address on its way. */
const acts: ReadonlySet<string> = new Set(['commitment', 'recommendation'])
const passing: ReadonlySet<string> = new Set(['reading/link', 'reading/link-title', 'reading/address'])

/** Links whose words are a title, or that stand in a sentence that points to them. */
function linked(doc: SegmentedDoc): readonly Sighting[] {
  return doc.sentences.flatMap((sentence) => {
    const block = doc.blocks[sentence.block]
    const role = doc.sections[sentence.section]?.role
    const runs =
      block?.runs.filter(
        (run) =>
          run.kind === 'link' &&
          run.url &&
          run.span[0] >= sentence.span[0] &&
          run.span[1] <= sentence.span[1],
      ) ?? []
    const words = textAt(doc.text, sentence.span)
    return runs.flatMap((run) => {
      const title = foldSpace(textAt(doc.text, run.span))
      const url = run.url ?? ''
      if (!isAddress(url, role) || isProfile(url) || role === 'speakers' || role === 'contents') return []
      const points = says(doc.lexicon, 'readings', 'pointing', words) || role === 'readings'
      const publication = says(doc.lexicon, 'readings', 'publication', title) && title.split(' ').length >= 3
      if (!publication && (!points || says(doc.lexicon, 'readings', 'not-to-read', words))) return []
      if (/^(?:https?:|www\.)/iu.test(title))
        return [
          sighting(
            sentence.span,
            titleBefore(words, words.indexOf(title), doc.lexicon) ?? title,
            url,
            'address',
            0.7,
          ),
        ]
      const bare = says(doc.lexicon, 'readings', 'bare-link', title) && title.split(' ').length <= 2
      return [
        sighting(
          bare || (points && !publication) ? sentence.span : run.span,
          bare ? pointedTo(words, doc.lexicon) : title,
          url,
          role === 'readings' ? 'link-under-heading' : 'link',
          points && publication ? 0.8 : 0.65,
        ),
      ]
    })
  })
}

/** Addresses printed in the text. */
function printed(doc: SegmentedDoc): readonly Sighting[] {
  if (!/:\/\/|www\./iu.test(doc.text)) return []
  return doc.sentences.flatMap((sentence) => {
    const block = doc.blocks[sentence.block]
    const words = textAt(doc.text, sentence.span)
    return [...words.matchAll(/(?:https?:\/\/|www\.)[^\s<>"”)\]]+[^\s<>"”)\].,;:!?]/giu)].flatMap((match) => {
      const at = sentence.span[0] + match.index
      const inLink = block?.runs.some(
        (run) =>
          run.kind === 'link' &&
          run.span[0] <= at &&
          run.span[1] >= at + match[0].length &&
          foldSpace(textAt(doc.text, run.span)) !== match[0],
      )
      if (inLink || isProfile(match[0])) return []
      return [
        sighting(
          sentence.span,
          titleBefore(words, match.index, doc.lexicon) ?? match[0],
          match[0],
          'address',
          0.7,
        ),
      ]
    })
  })
}

/** Titles in quotation marks or with a year and a publisher, in lists of references. */
function listed(doc: SegmentedDoc): readonly Sighting[] {
  const firstOf = new Map([...doc.sentences].reverse().map((sentence) => [sentence.block, sentence]))
  return doc.blocks.flatMap((block, index) => {
    const sentence = firstOf.get(index)
    const role = sentence ? doc.sections[sentence.section]?.role : undefined
    const text = foldSpace(textAt(doc.text, block.span))
    if (
      role !== 'readings' ||
      (block.kind !== 'item' && block.kind !== 'paragraph') ||
      text.length > 400 ||
      block.runs.some((run) => run.kind === 'link') ||
      /https?:|www\./u.test(text)
    )
      return []
    const publication =
      isListedPublication(text, doc.lexicon) ?? inReadingList(doc, sentence?.section, block, text)
    return publication
      ? [
          sightingOf(
            block.span,
            publication.title,
            null,
            publication.authors,
            publication.year,
            'listed',
            0.7,
          ),
        ]
      : []
  })
}

/** "a concept paper (attached)". */
function attached(doc: SegmentedDoc): readonly Sighting[] {
  return doc.sentences.flatMap((sentence) => {
    const words = textAt(doc.text, sentence.span)
    const match = words.includes('(') ? patternsFor(doc.lexicon).attached.exec(words) : null
    return match
      ? [
          sighting(
            [sentence.span[0], sentence.span[0] + match.index + match[0].length],
            foldSpace(match[1] ?? ''),
            null,
            'attached',
            0.8,
          ),
        ]
      : []
  })
}

function sighting(
  span: Span,
  title: string | null,
  url: string | null,
  rule: string,
  confidence: number,
): Sighting {
  return sightingOf(span, title, url, [], yearOf(title ?? ''), rule, confidence)
}

/** "Read the full report here." is about the full report. */
function pointedTo(words: string, lexicon: Lexicon): string | null {
  return patternsFor(lexicon).pointed.exec(words)?.[1] ?? null
}

function titleBefore(words: string, index: number, lexicon: Lexicon): string | null {
  const { labelled, noTitle } = patternsFor(lexicon)
  const before = words.slice(0, index).replace(/[\s(<:–—-]+$/u, '')
  const quoted = /["“«]\s?([^"“”«»]{4,160}?)\s?["”»]/u.exec(before)?.[1]
  const title = quoted ?? labelled.exec(before)?.[1]
  return title && !noTitle.test(title.trim()) ? foldSpace(title) : null
}
