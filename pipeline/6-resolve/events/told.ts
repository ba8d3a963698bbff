import type { ExtractedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { foldKey } from '../../text/fold.ts'
import { daysOf } from './days.ts'
import { eventKey, eventWords } from './event-name.ts'

/** An event as one document tells it. */
export interface Told {
  readonly id: string
  readonly doc: ExtractedDoc
  readonly words: readonly string[]
  readonly key: string | null
  readonly days: readonly [number, number] | null
  readonly place: readonly string[]
  readonly people: ReadonlySet<string>
}

/** The event that a document tells by itself; nothing where it tells none. */
export function toldIn(
  doc: ExtractedDoc,
  records: readonly BaseRecord[],
  themeWords: ReadonlySet<string>,
): readonly Told[] {
  const record = records.find(({ type }) => type === 'event')
  if (!record) return []
  const [start, end] = [record['start'], record['end']]
  const words = eventWords(String(record['name']), doc.lexicon)
  return [
    {
      id: record.id,
      doc,
      words,
      key: eventKey(words, themeWords),
      days:
        typeof start === 'string'
          ? [daysOf(start)[0], daysOf(typeof end === 'string' ? end : start)[1]]
          : null,
      place: placeWords(String(record['place'] ?? ''), doc.lexicon),
      people: new Set(
        records.filter(({ type }) => type === 'speaker').map((speaker) => foldKey(String(speaker['name']))),
      ),
    },
  ]
}

/** The telling words of a place: "online and Port Averin" and "Port Averin, on screen" are one. */
function placeWords(place: string, lexicon: Lexicon): readonly string[] {
  return eventWords(place, lexicon).filter((word) => word.length > 2)
}
