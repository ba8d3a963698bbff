import { authorsInWords } from '../../formats/csl-fields.ts'
import type { DocumentEntry } from '../../model/base.ts'
import type { Evidence } from '../../model/record.ts'
import { dateInWords } from '../../text/date-words.ts'
import { placeInWords } from '../../text/place-words.ts'

/** A document as a reader cites it, with the place of a quote where one is given. Each part keeps its own direction. */
export function Citation({ entry, evidence }: { entry: DocumentEntry; evidence?: Evidence | undefined }) {
  const place = evidence ? placeInWords(evidence) : ''
  const date = entry.date === null ? 'No date' : dateInWords(entry.date)
  const parts = [
    authorsInWords(entry.citation),
    entry.publishers.join('; '),
    entry.title,
    place === '' ? date : `${date}, ${place}`,
  ]
  return (
    <>
      {parts
        .filter((part) => part !== '')
        .map((part, at) => (
          <>
            {at > 0 ? ' ' : ''}
            <bdi>{part}</bdi>
            {/[.?!…]$/u.test(part) ? '' : '.'}
          </>
        ))}
    </>
  )
}
