import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { overlapsAny, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { filesBesideTitles } from './file-beside-title.ts'
import { footnoted } from './footnoted.ts'
import { linkRows } from './link-rows.ts'
import { linked } from './linked.ts'
import { linkedFiles } from './linked-files.ts'
import { linkedInText } from './linked-in-text.ts'
import { listed } from './listed.ts'
import { patternsFor } from './patterns.ts'
import { printed } from './printed.ts'
import { sightingByTitle } from './sighting-of.ts'
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
  const told = [...addressed, ...filesBesideTitles(doc), ...titled(doc, addressed)]
  const rows = linkRows(doc).filter(
    ({ spans }) => !told.some((one) => one.spans.some((span) => overlapsAny(span, spans))),
  )
  const titles = [...told, ...rows]
  const named = [...titles, ...linkedFiles(doc, titles)]
  return [...named, ...linkedInText(doc, found, named), ...attached(doc)].filter(
    ({ spans, rule }) =>
      spans.every(([start, end]) => end > start) &&
      !(passing.has(rule) && spans.some((span) => stated.subarray(...span).includes(1))),
  )
}

/** What somebody will do or is told to do points to nothing by an address on its way. */
const acts: ReadonlySet<string> = new Set(['commitment', 'recommendation'])

const passing: ReadonlySet<string> = new Set(['reading/link', 'reading/address'])

/** "a concept paper (attached)". */
function attached(doc: SegmentedDoc): readonly Sighting[] {
  return doc.sentences.flatMap((sentence) => {
    const words = textAt(doc.text, sentence.span)
    const match = words.includes('(') ? patternsFor(doc.lexicon).attached.exec(words) : null
    return match
      ? [
          sightingByTitle(
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
