import type { Base, DocumentEntry } from '../../model/base.ts'
import type { BaseRecord, Evidence } from '../../model/record.ts'
import { pathToHref } from '../../text/paths.ts'
import { joined, textBytes } from '../../text/text-bytes.ts'
import { canonicalJson } from '../json.ts'
import { urn } from './urn.ts'

/** The evidence of all records as W3C Web Annotations: in the text by quote and position, in the source by quote and page. */
export function annotations(base: Base): Iterable<Uint8Array> {
  return textBytes(parts(base))
}

function* parts(base: Base): Generator<string> {
  const head = `"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:debrief:annotations","type":"AnnotationPage"`
  yield `{${head},"items":[\n`
  yield* joined(items(base), ',\n')
  yield '\n]}\n'
}

function* items({ docs, records }: Base): Generator<string> {
  const entries = new Map(docs.map(({ entry }) => [entry.id, entry]))
  for (const record of records)
    if (record.review !== 'rejected')
      for (const [at, evidence] of record.evidence.entries())
        yield canonicalJson(annotation(record, evidence, at, entries))
}

function annotation(
  record: BaseRecord,
  evidence: Evidence,
  at: number,
  entries: ReadonlyMap<string, DocumentEntry>,
) {
  const entry = entries.get(evidence.document)
  return {
    id: `${urn(record.id)}#evidence-${at}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'SpecificResource', source: urn(record.id), purpose: 'linking' },
      ...[record.type, ...record.themes].map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ],
    target: [
      {
        source: `../data/text/${pathToHref(evidence.document)}.txt`,
        selector: [quoteSelector(evidence), positionSelector(evidence)],
      },
      {
        source: entry ? pathToHref(entry.path) : urn(evidence.document),
        selector: [quoteSelector(evidence), ...pageSelector(evidence, entry)],
      },
    ],
  }
}

function quoteSelector({ quote, prefix, suffix }: Evidence) {
  return { type: 'TextQuoteSelector', exact: quote, prefix, suffix }
}

/** In UTF-16 code units, as everywhere in data/. */
function positionSelector({ span: [start, end] }: Evidence) {
  return { type: 'TextPositionSelector', start, end }
}

/** "#page=3" counts from 1 whatever is printed on the page. */
function pageSelector({ page }: Evidence, entry: DocumentEntry | undefined) {
  if (!page || entry?.format !== 'pdf') return []
  return [
    {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
      value: `page=${page.index + 1}`,
    },
  ]
}
