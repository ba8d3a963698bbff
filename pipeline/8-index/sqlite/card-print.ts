import type { CardNames, StoredCard } from '../../query/parts.ts'
import { longFingerprint } from '../../text/fingerprint.ts'

/** A number for what the index has of a card: another one for any other content, but for a chance in 2^52. */
export function cardPrint(
  json: string,
  { document, event }: StoredCard,
  { documents, events }: CardNames,
): number {
  const { title, language } = documents[document] ?? {}
  return longFingerprint([json, title ?? '', language ?? '', event === null ? '' : (events[event] ?? '')])
}
