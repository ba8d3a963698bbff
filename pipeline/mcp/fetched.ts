import type { OpenBase } from '../api/api.ts'
import { headline } from '../text/headline.ts'
import { documentPath, recordPath } from '../text/paths.ts'
import { placeInWords } from '../text/place-words.ts'
import { unknownId } from './unknown-id.ts'

/** What assistants expect of `fetch`. */
interface Fetched {
  readonly [key: string]: unknown
  readonly id: string
  readonly title: string
  readonly text: string
  readonly url: string
  readonly metadata: Readonly<Record<string, unknown>>
}

const AROUND = 600

/** A record or a document by its id. Throws where the base has neither, with what became of it where that is known. */
export async function fetched(base: OpenBase, { id }: { readonly id: string }): Promise<Fetched> {
  const found = (await fetchedRecord(base, id)) ?? (await fetchedDocument(base, id))
  if (found) return found
  throw await unknownId(base, id, 'record, as search gives it, or of a document, as records have it')
}

async function fetchedRecord(base: OpenBase, id: string): Promise<Fetched | null> {
  const record = await base.get(id)
  if (!record) return null
  const document = await base.document(record.document)
  const [evidence] = record.evidence
  const text = await base.text(record.document)
  const around =
    evidence && text
      ? whole(text.slice(Math.max(0, evidence.span[0] - AROUND), evidence.span[1] + AROUND))
      : ''
  const place = evidence ? placeInWords(evidence) : ''
  return {
    id,
    title: `${record.type}: ${headline(record).words}`,
    text: `${record.evidence.map(({ quote }) => quote).join('\n\n')}\n\n[${[document?.title ?? record.document, place].filter(Boolean).join(', ')}]\n\n${around}`,
    url: base.link(`site/${recordPath(id)}`),
    metadata: { record, citation: document?.citation ?? null },
  }
}

/** A cut through a surrogate pair leaves half a character, which many readers of JSON refuse. */
function whole(text: string): string {
  return text.replace(/^\p{Cs}|\p{Cs}$/gu, '')
}

async function fetchedDocument(base: OpenBase, id: string): Promise<Fetched | null> {
  const document = await base.document(id)
  if (!document) return null
  return {
    id,
    title: document.title,
    text: (await base.text(id)) ?? '',
    url: base.link(`site/${documentPath(id)}`),
    metadata: { document },
  }
}
