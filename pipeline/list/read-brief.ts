import { isIsoDate } from '../text/dates/calendar.ts'
import { type Brief, briefKeys, EMPTY_BRIEF } from './brief.ts'

/** A brief from the value of a YAML file, and what of it was not understood. */
export function readBrief(value: unknown): { readonly brief: Brief; readonly problems: readonly string[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      brief: EMPTY_BRIEF,
      problems: ['unexpected content, expected keys such as `question:` and `minutes:`'],
    }
  const brief: Record<string, unknown> = { ...EMPTY_BRIEF }
  const problems: string[] = []
  for (const [key, given] of Object.entries(value)) {
    const name = Object.hasOwn(briefKeys, key) ? briefKeys[key] : undefined
    if (!name) {
      problems.push(`unexpected \`${key}\`, expected one of ${Object.keys(briefKeys).join(', ')}`)
      continue
    }
    const read = readers[name](given)
    if (read === undefined)
      problems.push(`unexpected \`${key}: ${JSON.stringify(given)}\`, expected ${expected[name]}`)
    else brief[name] = read
  }
  return { brief: brief as unknown as Brief, problems }
}

/** A brief with the usual value for what is not given. Throws RangeError for keys and values that make no sense. */
export function wholeBrief(given: Partial<Brief>): Brief {
  const brief = { ...EMPTY_BRIEF, ...given }
  for (const [key, value] of Object.entries(brief)) {
    const name = key as keyof Brief
    if (!Object.hasOwn(readers, name))
      throw new RangeError(`unexpected \`${key}\`, expected one of ${Object.keys(readers).join(', ')}`)
    if (value !== EMPTY_BRIEF[name] && readers[name](value) === undefined)
      throw new RangeError(`unexpected \`${key}: ${JSON.stringify(value)}\`, expected ${expected[name]}`)
  }
  return brief
}

/** The YAML file that gives this brief again. */
export function briefFile(brief: Brief): string {
  return Object.entries(briefKeys)
    .filter(([, name]) => JSON.stringify(brief[name]) !== JSON.stringify(EMPTY_BRIEF[name]))
    .map(([key, name]) => `${key}: ${JSON.stringify(brief[name])}\n`)
    .join('')
}

type Reader = (given: unknown) => unknown

const text: Reader = (given) =>
  typeof given === 'string' || typeof given === 'number' ? String(given) : undefined
const number: Reader = (given) => (Number.isInteger(given) && Number(given) > 0 ? given : undefined)
const count: Reader = (given) => (Number.isInteger(given) && Number(given) >= 0 ? given : undefined)
const flag: Reader = (given) => (typeof given === 'boolean' ? given : undefined)
const date: Reader = (given) => {
  const printed = text(given)
  return typeof printed === 'string' && isIsoDate(printed) ? printed : undefined
}
const texts: Reader = (given) => {
  const list = [given ?? []].flat()
  return list.every((one) => typeof one === 'string') ? list : undefined
}

const readers: Readonly<Record<keyof Brief, Reader>> = {
  question: text,
  maxItems: number,
  minutes: number,
  since: date,
  until: date,
  types: texts,
  themes: texts,
  countries: texts,
  languages: texts,
  minCountries: count,
  minEvents: count,
  oneDissent: flag,
  wordsPerMinute: number,
}

const aDate = 'a date like 2019, 2019-05 or 2019-05-29'
const expected: Readonly<Record<keyof Brief, string>> = {
  question: 'words',
  maxItems: 'a whole number from 1',
  minutes: 'a whole number from 1',
  since: aDate,
  until: aDate,
  types: 'a list of types',
  themes: 'a list of themes',
  countries: 'a list of country codes',
  languages: 'a list of language codes',
  minCountries: 'a whole number',
  minEvents: 'a whole number',
  oneDissent: 'true or false',
  wordsPerMinute: 'a whole number from 1',
}
