const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "2019-05-29" as "29 May 2019"; as precise as it came. Anything else is given back. */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso) ?? []
  if (year === undefined) return iso
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** A first and a last day in as few words as do: "29–30 May 2019". */
export function periodInWords(start: string | null, end: string | null): string {
  if (start === null || end === null || start === end) return dateInWords(start ?? end ?? '')
  const first = dateInWords(start).split(' ')
  const last = dateInWords(end).split(' ')
  const ahead = last.length - first.length
  while (first.length > 1 && first.at(-1) === last[first.length - 1 + ahead]) first.pop()
  return first.length === 1 ? `${first[0]}–${last.join(' ')}` : `${first.join(' ')} – ${last.join(' ')}`
}
