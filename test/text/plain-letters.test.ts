import { expect, test } from 'vitest'
import { withPlainLetters } from '../../pipeline/text/plain-letters.ts'
import { withSharedNames } from '../../pipeline/text/shared-names.ts'
import { withElisions } from '../../pipeline/text/with-elisions.ts'

test('words of headings are known without the accents that capitals lose, short words and other files are not', () => {
  const lists = { break: ['déjeuner', 'café', 'thé', 'pause'] }
  expect(withPlainLetters('sessions', lists)).toEqual({
    break: ['déjeuner', 'café', 'thé', 'pause', 'dejeuner'],
  })
  expect(withPlainLetters('cues', lists)).toEqual(lists)
})

test('a language knows the given names of the others, but for its own words and the heads of its bodies', () => {
  const of = (
    language: string,
    names: readonly string[],
    words: readonly string[],
    heads: readonly string[],
  ) => ({
    language,
    lists: {
      people: { 'given-names': names, 'common-words': words },
      organisations: { 'head-other': heads },
    },
  })
  const shared = withSharedNames({
    en: of('en', ['Ada', 'Marine', 'Prune'], [], []),
    fr: of('fr', ['Zoé'], ['prune'], ['Marine']),
  })
  expect(shared['fr']?.lists['people']?.['given-names']).toEqual(['Zoé', 'Ada'])
  expect(shared['en']?.lists['people']?.['given-names']).toEqual(['Ada', 'Marine', 'Prune', 'Zoé'])
})

test('a phrase also stands where its last word has lost its vowel to the next, in files of cues', () => {
  const lists = {
    cues: { advice: ['recommande de', 'devrait'] },
    people: { names: ['Roe de'] },
    grammar: { elided: ['de', 'que'] },
  }
  const { lists: told } = withElisions({ language: 'fr', lists })
  expect(told['cues']?.['advice']).toEqual(['recommande de', "recommande d'*", 'devrait'])
  expect(told['people']).toEqual(lists.people)
})
