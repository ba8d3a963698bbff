import { describe } from 'vitest'
import { statesOnly } from './stated.ts'

const head =
  'Report of the lamp workshop\n\nThe workshop was held in Averin on 3 May 2021. Pilots met for two days.\n\n'
const list =
  '- Pilots should be asked before lamps are moved.\n- The chart needs to be printed anew.\n- Red lamps were seen from farther away.\n'

describe('what should be done, among what was learned', () => {
  statesOnly(
    ['lesson', 'recommendation'],
    [
      {
        name: 'is advice where the part is not called lessons',
        text: `${head}Key takeaways\n\n${list}`,
        states: [
          'recommendation/cue-should | Pilots should be asked before lamps are moved.',
          'recommendation/cue-must | The chart needs to be printed anew.',
          'lesson/under-heading | Red lamps were seen from farther away.',
        ],
      },
      {
        name: 'is a lesson where it is',
        text: `${head}Lessons learned\n\n${list}`,
        states: [
          'lesson/under-heading | Pilots should be asked before lamps are moved.',
          'lesson/under-heading | The chart needs to be printed anew.',
          'lesson/under-heading | Red lamps were seen from farther away.',
        ],
      },
    ],
  )
})

const told = 'The lamps of the north pier have been out for two years, and nobody paid for oil.'
const parts = (...titles: readonly string[]) =>
  titles.map((title) => `${title}\n----\n\n${told}\n`).join('\n')

describe('countries that head parts', () => {
  statesOnly(
    ['case-study'],
    [
      {
        name: 'are cases where three stand side by side, and nothing else that heads one is',
        text: `${head}${parts('Kenya', 'The Gambia', 'Lamps of Mali', 'Nepal')}`,
        states: Array.from({ length: 3 }, () => `case-study/country-heading | ${told}`),
      },
      { name: 'are none where two do', text: `${head}${parts('Kenya', 'Lamps', 'Nepal')}`, states: [] },
    ],
  )
})
