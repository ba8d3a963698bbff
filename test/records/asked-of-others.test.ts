import { describe } from 'vitest'
import { statesOnly } from './stated.ts'

describe('what a paper asks of others', () => {
  statesOnly(
    ['recommendation'],
    [
      {
        name: 'is each item of a list that a call leads in, whatever its verb',
        text: 'Statement of the harbour friends\n\nThe lamps have gone out again.\n\nWe jointly call on the Port Council and all masters to:\n\n  • Honour the code of lamps, and see that crews know it.\n  • Comply with the rules of the pier. Consistently repair what breaks.\n',
        states: [
          'recommendation/under-heading | Honour the code of lamps, and see that crews know it.',
          'recommendation/under-heading | Comply with the rules of the pier.',
          'recommendation/under-heading-cue | Consistently repair what breaks.',
        ],
      },
      {
        name: 'may be told softly, to those who met',
        text: 'Report of the harbour conference\n\nIt may be important to ensure that crews have lamps. The chair called upon delegates to speak openly. Whatever delegates say, lamps may be important.\n',
        states: [
          'recommendation/cue-should | It may be important to ensure that crews have lamps.',
          'recommendation/cue-should | The chair called upon delegates to speak openly.',
        ],
      },
      {
        name: 'is not what brackets ask of whoever fills the page in',
        text: 'Policy brief on quays\n\nKey messages\n\nHarbours are full.\n\n  • (insert the number of harbours here)\n  • Insert a lamp into every buoy.\n',
        states: ['recommendation/imperative-item | Insert a lamp into every buoy.'],
      },
      {
        name: 'is told by two verbs that stand together',
        text: 'Policy brief on quays\n\nWhat the masters wrote\n\n  • Respect and uphold the code of lamps.\n  • Support and training for crews.\n',
        states: ['recommendation/imperative-item | Respect and uphold the code of lamps.'],
      },
    ],
  )
})
