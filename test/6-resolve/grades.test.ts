import { expect, test } from 'vitest'
import { gradeOf } from '../../pipeline/6-resolve/threads/grade.ts'
import { specificsOf } from '../../pipeline/6-resolve/threads/specifics.ts'
import { knowledge } from '../built.ts'
import { record } from './records.ts'

/*
 * How specific advice is, by its own words: who acts, a concrete act, by when, what can be measured.
 */

const graded = (text: string, language: string, addressee: string | null = null) => {
  const lexicon = knowledge.lexicons[language] ?? { language, lists: {} }
  return gradeOf({ ...record('recommendation', 'one', text), addressee }, specificsOf(text, lexicon))
    .points.filter(({ point }) => point !== 'who')
    .map(({ point, words }) => `${point}: ${words}`)
}

test.each([
  [
    'The board should visit each lighthouse by 1 June 2021.',
    'act: visit',
    'when: 1 June 2021',
    'measure: each',
  ],
  ['The board should also explore new lamps.'],
  ['The board must carefully count the wrecks.', 'act: count'],
  ['Reports should be public.'],
  ['Reports should be published.', 'act: be published'],
  ['A keeper should be able to close the harbour.', 'act: close'],
  ['Be accountable to the harbour.'],
  ['It is recommended that pilots exchange a list of wrecks.', 'act: exchange'],
  ['It will be necessary to dredge the harbour.', 'act: dredge'],
  ['The board sees the budget before it must vote on it.', 'when: before it must vote on it'],
  ['The harbour needs four pilots, one of whom should be a diver.', 'measure: four pilots'],
  [
    'Keepers should stay in post for at least two years.',
    'act: stay',
    'when: at least two years',
    'measure: at least',
  ],
  ['Train six keepers within ten days.', 'act: Train', 'when: within ten days', 'measure: six keepers'],
  ['Do not light a lamp before its oil is paid for.', 'act: light', 'when: before its oil is paid for'],
  ['Lamps, complete with oil, are good.'],
  ['Repeat what Session 2 said.'],
])('%s', (text, ...points) => {
  expect(graded(text, 'en')).toEqual(points)
})

test.each([
  ['Il est recommandé de doter chaque port d’une lampe.', 'fr', ['act: doter', 'measure: chaque']],
  ['Le budget devrait être publié avant le vote.', 'fr', ['act: être publié', 'when: avant le vote']],
  [
    'El puerto debería mantener a los pilotos al menos dos años.',
    'es',
    ['act: mantener', 'when: al menos dos años', 'measure: al menos'],
  ],
  ['Las actas deben ser publicadas cada mes.', 'es', ['act: ser publicadas', 'measure: cada']],
] as const)('%s', (text, language, points) => {
  expect(graded(text, language)).toEqual(points)
})
