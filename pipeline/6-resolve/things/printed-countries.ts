import type { PrintedCountry } from '../../model/alone.ts'
import type { Knowledge, Lexicon } from '../../model/knowledge.ts'
import { findCountries } from '../../text/countries.ts'
import { foldSpace } from '../../text/fold.ts'

/** The countries in a text, each as it is printed first. */
export function printedCountries(
  text: string,
  lexicon: Lexicon,
  { countryAliases }: Pick<Knowledge, 'countryAliases'>,
): readonly PrintedCountry[] {
  const printed = new Map<string, string>()
  for (const { code, span } of findCountries(text, countryAliases, lexicon))
    if (!printed.has(code)) printed.set(code, foldSpace(text.slice(...span)))
  return [...printed]
}
