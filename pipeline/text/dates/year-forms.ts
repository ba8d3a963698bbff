import type { PartialDate } from './calendar.ts'
import type { Form, Groups, Qualifier, Reading } from './form.ts'
import { fullYearNumber, hyphen, maybeSpaces, monthKeys, wordEnd } from './pieces.ts'
import { fullYear } from './printed-numbers.ts'

const fresh = '(?<![\\d/.,:-])'
const shortYear = "['’]?(?:19|20)?\\d\\d"

/** Fiscal years, seasons, decades and stretches of years. */
export const yearForms: readonly Form[] = [
  {
    name: 'fiscal year',
    needs: (p) => [p.words('fiscal-year')],
    source: (p) =>
      `${p.words('fiscal-year')}[^\\S\\n]?(?<y1>${shortYear})(?:${maybeSpaces}(?:${hyphen}|/)${maybeSpaces}(?<y2>${shortYear}))?${wordEnd}`,
    read: years,
  },
  ...(['spring', 'summer', 'autumn', 'winter'] as const).map((season) => seasonForm(season)),
  {
    name: 'decade',
    needs: (p) => [`${p.words('decade-words')}|0${p.words('decade-marks')}`],
    source: (p) =>
      `(?:${p.words('decade-words')}[^\\S\\n](?<y1>(?:1[89]|20)?\\d0)|(?<y2>(?:1[89]|20)?\\d0)${p.words('decade-marks')})${wordEnd}`,
    read: (groups) => {
      const year = fullYear(groups.y1 ?? groups.y2 ?? '')
      return { start: { year }, end: { year: year + 9 } }
    },
  },
  {
    name: 'year-month',
    needs: () => [`${fullYearNumber}[-/][01]`],
    source: () => `${fresh}(?<y>(?:19|20)\\d\\d)[-/](?<m>0[1-9]|1[0-2])(?![\\d-]|[.:/]\\d)`,
    read: (groups) => {
      const next = (Number(groups.y) + 1) % 100 === Number(groups.m)
      const start = { year: Number(groups.y), month: Number(groups.m) }
      return next ? years({ y1: groups.y, y2: groups.m }) : { start, ambiguous: true }
    },
  },
  {
    name: 'year - year',
    needs: () => [`${fullYearNumber}\\D+\\d\\d`],
    source: (p) =>
      `(?=(?:19|20)\\d\\d)${fresh}${p.notNumbered}(?<![€$£#]|\\d[^\\S\\n])(?<y1>(?:19|20)\\d\\d)(?:${p.dash}|/)(?<y2>(?:19|20)\\d\\d|\\d\\d)(?![\\d/]|[-–.,:]\\d)${wordEnd}${p.notCounted}`,
    read: (groups) => (looksLikeHours(groups) ? null : years(groups)),
  },
]

/** A year alone. Four figures may count anything, so what stands beside them decides. */
export const bareYearForm: Form = {
  name: 'year',
  needs: () => [fullYearNumber],
  source: (p) =>
    `(?=(?:19|20)\\d\\d)(?<![\\d/.,:])(?<!${p.words(...monthKeys)}\\.?\\s)${p.notNumberedYear}(?<!-\\p{L}{1,20}-)(?<![€$£#]|\\d[^\\S\\n]|[\\p{Lu}\\p{N}]${hyphen})${p.year('y1')}(?![/]|[-–.,:]\\d|-\\p{L}|[^\\S\\n]\\d{3})${wordEnd}${p.notCounted}`,
  read: (groups) => ({ start: { year: Number(groups.y1) } }),
  bare: true,
}

function seasonForm(season: Qualifier & ('spring' | 'summer' | 'autumn' | 'winter')): Form {
  return {
    name: season,
    needs: (p) => [fullYearNumber, p.words(`season-${season}`)],
    source: (p) =>
      `${p.words(`season-${season}`)}(?:[^\\S\\n]${p.words('of')})?[^\\S\\n](?<y1>(?:19|20)\\d\\d)(?:[/–-](?<y2>(?:19|20)?\\d\\d))?${wordEnd}`,
    read: (groups) => {
      const reading = years(groups)
      return reading && { ...reading, qualifier: season }
    },
  }
}

function years({ y1 = '', y2 }: Groups): Reading | null {
  const start: PartialDate = { year: fullYear(y1.replace(/\D/gu, '')) }
  if (y2 === undefined) return { start }
  const figures = y2.replace(/\D/gu, '')
  const century = Math.floor((start.year ?? 0) / 100) * 100
  const year = figures.length === 2 ? century + Number(figures) : Number(figures)
  const turned = year < (start.year ?? 0) && figures.length === 2 ? year + 100 : year
  if (turned <= (start.year ?? 0) || turned - (start.year ?? 0) > 60) return null
  return { start, end: { year: turned } }
}

/** "2000-2030" on an agenda is half an hour in the evening. */
function looksLikeHours({ y1 = '', y2 = '' }: Groups): boolean {
  return (
    y2.length === 4 &&
    /(?:00|15|30|45)$/u.test(y1) &&
    /(?:00|15|30|45)$/u.test(y2) &&
    Number(y2) - Number(y1) <= 200 &&
    y1.startsWith(y2.slice(0, 2))
  )
}
