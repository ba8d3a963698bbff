import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' }
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }
import { withoutAccents } from '../without-accents.ts'

type Names = Readonly<Record<string, string | readonly string[]>>

const NAMES: Readonly<Record<string, Names>> = {
  en: english.countries,
  fr: french.countries,
  es: spanish.countries,
}

/** ISO 3166-1 alpha-2 codes, sorted. */
export const COUNTRY_CODES: readonly string[] = Object.keys(english.countries).sort()

/** The codes of countries as papers print them: Greece and the United Kingdom have others in those of the European Union. */
export const PRINTED_CODES: ReadonlySet<string> = new Set([...COUNTRY_CODES, 'EL', 'UK'])

const NUMBERS = new Map(codes.map(([alpha2, , numeric]) => [alpha2, numeric]))

/** The ISO 3166-1 numeric code, three digits; undefined where the alpha-2 code is unknown. */
export function countryNumber(code: string): string | undefined {
  return NUMBERS.get(code)
}

/** Every name of a country in a language; none where either is unknown. */
export function namesOfCountry(code: string, language: string): readonly string[] {
  const names = NAMES[language]?.[code] ?? []
  return typeof names === 'string' ? [names] : names
}

/** The name to show for a country; in English where the language is unknown, the code where the country is. */
export function countryName(code: string, language = 'en'): string {
  const names = namesOfCountry(code, language)
  const shown = (names.length > 0 ? names : namesOfCountry(code, 'en')).filter((name) => !SHARED.has(name))
  return plainest(shown) ?? code
}

/** "Congo" is two countries. */
const SHARED: ReadonlySet<string> = new Set(
  Object.values(NAMES).flatMap((names) => {
    const all = Object.values(names).flat()
    return all.filter((name, n) => all.indexOf(name) !== n)
  }),
)

/**
 * "Tanzania" rather than "United Republic of Tanzania", "United States" rather than "US", "Moldova" rather than "Moldova,
 * Republic of"; and of one name with and without its accents that with them.
 */
function plainest(names: readonly string[]): string | undefined {
  const words = names.filter(
    (name) => !/^[\p{Lu}.]+$/u.test(name) && !/[,(]|republic|kingdom of|state of|of america/iu.test(name),
  )
  const [name = names[0]?.replace(/, republic of$/iu, '')] = words
  return words.find((other) => other !== name && withoutAccents(other) === name) ?? name
}

const nameSets: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(NAMES).map(([language, names]) => [language, new Set(Object.values(names).flat())]),
)

/** Whether the text is just a country's name, in English or in the language. */
export function isCountryName(text: string, language: string): boolean {
  const spellings = [text, text.replaceAll(' ', '-'), text.replaceAll('’', "'")]
  return spellings.some(
    (name) => nameSets['en']?.has(name) === true || nameSets[language]?.has(name) === true,
  )
}
