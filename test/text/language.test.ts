import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../pipeline/text/language.ts'
import { knowledge, lexicon, otherLanguages } from '../knowledge.ts'

const cases: readonly (readonly [string, string])[] = [
  ['The harbour was closed for a week and nobody knew why.', 'en'],
  ["Le port a été fermé pendant une semaine et personne ne savait pourquoi, car l'eau montait.", 'fr'],
  ['El puerto estuvo cerrado durante una semana y nadie sabía por qué.', 'es'],
  ['Порт был закрыт на неделю.', 'ru'],
  ['أغلق الميناء لمدة أسبوع.', 'ar'],
  ['港は一週間閉鎖された。', 'ja'],
  ['港口关闭了一个星期。', 'zh'],
  ['08:00 Registration\n09:00 Opening', 'en'],
  ['Paris Lyon Marseille', 'en'],
  ['', 'en'],
  ['1234 5678', 'en'],
]

/** Languages that we have no lexicon for, told from the nearest one that we have. */
const others: readonly (readonly [string, string])[] = [
  [
    'Il porto è rimasto chiuso per una settimana e nessuno sapeva perché; la gente della città non era stata avvertita.',
    'it',
  ],
  [
    'O porto esteve fechado durante uma semana e ninguém sabia porquê; as pessoas da cidade não foram avisadas.',
    'pt',
  ],
  [
    'El port va estar tancat durant una setmana i ningú no sabia per què, perquè als veïns no els van avisar.',
    'ca',
  ],
  [
    'Der Hafen war für eine Woche geschlossen, und niemand wusste, warum die Stadt das nicht gesagt hatte.',
    'de',
  ],
  [
    'De haven was een week lang gesloten en niemand wist waarom, want het stond niet in de krant van die dag.',
    'nl',
  ],
  [
    'Hamnen var stängd i en vecka och ingen visste varför, för det hade inte stått i den tidning som alla läser.',
    'sv',
  ],
  [
    'Port był zamknięty przez tydzień i nikt nie wiedział dlaczego, bo nie było o tym ani słowa w gazecie, którą się czyta.',
    'pl',
  ],
  ['Senza password', 'en'],
]

describe('the language of a text', () => {
  it.each(cases)('%s => %s', (text, language) => expect(detectLanguage(text, knowledge)).toBe(language))

  it.each(others)('%s => %s', (text, language) => {
    expect(detectLanguage(text, { ...knowledge, otherLanguages })).toBe(language)
  })

  it('is the one that has a lexicon where another has just as many of the words', () => {
    const text =
      'El puerto estuvo cerrado durante una semana y nadie sabía por qué, porque no se dijo a los que lo usan.'
    const twin = lexicon('es').lists['words']?.['function-words'] ?? []
    expect(detectLanguage(text, { ...knowledge, otherLanguages: { aa: twin } })).toBe('es')
  })
})
