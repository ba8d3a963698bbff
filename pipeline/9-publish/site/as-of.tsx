import { dateInWords } from '../../text/date-words.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { documentHref, type View } from './view.ts'

/** The day by which dates have passed, and where it comes from. */
export function AsOf({ view }: { view: View }) {
  const { base } = view.library
  const asOf = base.ledger?.find((entry) => entry.asOf !== null)?.asOf
  if (!asOf) return null
  const [newest] = base.docs
    .map(({ entry }) => entry)
    .sort((a, b) => byCodeUnit(b.date ?? '', a.date ?? '') || byCodeUnit(a.id, b.id))
  return (
    <>
      , as of {dateInWords(asOf)},{' '}
      {newest?.date === asOf ? (
        <>
          the date of the newest document,{' '}
          <a href={documentHref(view, newest.id)}>
            <bdi>{newest.title || newest.path}</bdi>
          </a>
        </>
      ) : (
        'the day that the build was given'
      )}
    </>
  )
}
