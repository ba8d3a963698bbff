import type { SegmentedDoc } from '../../model/doc.ts'
import { findDates } from '../../text/dates.ts'

/** How long before a date that the document looks forward to its event can have been, in days. */
const reach = 400
const day = 24 * 60 * 60 * 1000

/**
 * The year of a date printed without one ("--11-08"), where only one is possible: the last in which it stands before
 * the document's own date, or before the first date that the document looks forward to. Null where neither tells.
 */
export function yearOf(doc: SegmentedDoc, date: string): number | null {
  const own = doc.hints.date ?? null
  const mentions = findDates(doc.text, doc.lexicon).filter((mention) => mention.yearKnown)
  const forward = mentions
    .filter(({ qualifier, start }) => qualifier !== undefined || start.length >= 7)
    .map(({ start }) => endOf(start))
  const earliest = [...forward].sort()[0] ?? (own === null ? undefined : endOf(own))
  if (earliest === undefined) return null
  const latest = [...forward].sort().at(-1) ?? earliest
  const year = Number(earliest.slice(0, 4))
  const fit = [year, year - 1].find((candidate) => `${candidate}${date.slice(1)}` <= earliest)
  if (fit === undefined) return null
  const at = Date.parse(`${fit}${date.slice(1)}`)
  // Dates years apart: some are of the past, and the first of them says nothing of the event.
  return Date.parse(earliest) - at <= reach * day && Date.parse(latest) - at <= 3 * reach * day ? fit : null
}

/** The last day of a year or month. */
function endOf(iso: string): string {
  const [year = 0, month, date] = iso.split('-').map(Number)
  if (date !== undefined) return iso
  if (month === undefined) return `${year}-12-31`
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
