import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { COUNTRY_CODES, countryName } from '../../pipeline/text/countries/country-names.ts'
import { countryCodeOf, findCountries } from '../../pipeline/text/countries.ts'
import { lexicon } from '../knowledge.ts'

const aliases = parse(readFileSync(new URL('../../knowledge/countries.yaml', import.meta.url), 'utf8'))
const codes = (text: string, language = 'en') =>
  findCountries(text, aliases, lexicon(language)).map(({ code }) => code)

test.each<[text: string, codes: string]>([
  ['from Honduras to Haiti', 'HN HT'],
  ['the U.S. and the UK agreed', 'US GB'],
  ['Guinea-Bissau, Guinea and Equatorial Guinea', 'GW GN GQ'],
  ['Guinea Bissau, CAR', 'GW CF'],
  ['South Sudan borders Sudan', 'SS SD'],
  ['DRC, the Congo and East Timor', 'CD CD TL'],
  ['Côte d’Ivoire and Ivory Coast', 'CI CI'],
  ['St. Lucia, Trinidad & Tobago', 'LC TT'],
  ['Jordan hosted it; Chad followed', 'JO TD'],
  ['KENYA AND UGANDA', 'KE UG'],
])('%s: %s', (text, expected) => {
  expect(codes(text).join(' ')).toBe(expected)
})

test.each([
  'it helps us to park the car',
  'LET US MEET BEHIND THE CAR PARK',
  'West Africa and the Western Balkans',
  'New Mexico and New Jersey',
  'US$ 500 in US dollars',
  'Michael Jordan opened it',
  'Chad Brewer said so',
  'turkey sandwiches',
  'Lake Chad and the Niger Delta',
])('%s names no country', (text) => {
  expect(codes(text)).toEqual([])
})

test('names of the language of the text count too', () => {
  expect(codes('au Tchad, en Côte d’Ivoire et aux États-Unis', 'fr')).toEqual(['TD', 'CI', 'US'])
  expect(codes('La Réunion du Comité', 'fr')).toEqual([])
  expect(codes('en Perú, Brasil y Malí', 'es')).toEqual(['PE', 'BR', 'ML'])
})

test('the whole text as a country has a code', () => {
  expect(countryCodeOf('the Gambia', aliases, lexicon('en'))).toBe('GM')
  expect(countryCodeOf('Gambia office', aliases, lexicon('en'))).toBeNull()
})

test.each([
  ['CI', "Côte d'Ivoire"],
  ['MD', 'Moldova'],
  ['US', 'United States'],
  ['CD', 'Democratic Republic of the Congo'],
])('%s is shown as %s', (code, name) => {
  expect(countryName(code)).toBe(name)
})

test('every country is found by the name it is shown with', () => {
  const lost = COUNTRY_CODES.filter((code) => {
    const name = countryName(code)
    return !/[,(]/u.test(name) && codes(`in ${name}.`)[0] !== code
  })
  expect(lost).toEqual([])
})

test('a megabyte takes well under a second', () => {
  const text = 'The delegations of Kenya and the United States met in Geneva to discuss the reform. '.repeat(
    12_500,
  )
  findCountries('', aliases, lexicon('en'))
  const start = process.cpuUsage()
  findCountries(text, aliases, lexicon('en'))
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1.5)
})
