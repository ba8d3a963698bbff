import { describe } from 'vitest'
import { statesOnly } from './stated.ts'

describe('what was agreed or planned', () => {
  statesOnly(
    ['commitment', 'recommendation'],
    [
      {
        name: 'stands as a paragraph below a label, with the day it is due below it',
        text: 'Minutes of the Lamp Board, 11 January 2011\n\nPresent: Maria Roe (Chair), Peter Poe\n\nThe lamps of the north pier were out all week.\n\nActions:\n\nHarbour Office Lamp Team to work with the wardens on a list of lamps.\n\nDue:\n\n2 March\n\nThe board met the wardens of the pier and heard what they do at night.\n\nActions:\n\nThe lamps of the pier are red and old.\n',
        states: [
          'commitment/under-heading-cue | Harbour Office Lamp Team to work with the wardens on a list of lamps.',
        ],
      },
      {
        name: 'is what a declaration resolves, and what somebody gives priority in a year',
        text: 'Declaration of the harbour forum\n\nWe, the harbours of the north, met in Averin on 3 May 2021.\n\nWe therefore resolve:\n\n- to take up the lighting of all piers;\n- to pay for new oil.\n\nThe board also set out its priorities for 2022, including:\n\n- Putting lamps on the piers\n- Expanding the harbour school\n',
        states: [
          'commitment/under-heading | to take up the lighting of all piers;',
          'commitment/under-heading | to pay for new oil.',
          'commitment/under-heading | Putting lamps on the piers',
          'commitment/under-heading | Expanding the harbour school',
        ],
      },
    ],
  )
})

describe('what a declaration promises', () => {
  statesOnly(
    ['commitment'],
    [
      {
        name: 'in words of its own',
        text: 'Declaration of the harbour forum\n\nThe forum met in Averin on 3 May 2021.\n\nWe endeavour to light all piers. We keep the charter and recommit to the lamps of the north. We will spare no effort to find oil.\n',
        states: [
          'commitment/cue-agreed | We endeavour to light all piers.',
          'commitment/cue-agreed | We keep the charter and recommit to the lamps of the north.',
          'commitment/cue-agreed | We will spare no effort to find oil.',
        ],
      },
    ],
  )
})

describe('what a forum is for', () => {
  statesOnly(
    ['objective'],
    [
      {
        name: 'stands in paragraphs that begin with a typed dash, below words that break off',
        text: 'The Harbour Forum\n\nThe forum was held in Averin on 3 May 2021. It brings the pilots of all ports together for two days, in order to:\n\n- Compare the lamps of all ports;\n\n- Write down what pilots know.\n',
        states: [
          'objective/under-heading | Compare the lamps of all ports;',
          'objective/under-heading | Write down what pilots know.',
        ],
      },
    ],
  )
})

describe('what something means', () => {
  statesOnly(
    ['definition', 'speaker'],
    [
      {
        name: 'is not told by who somebody is',
        text: 'Report of the lamp workshop\n\nThe workshop was held in Averin on 3 May 2021.\n\nSpeakers\n\nJoyeta Roe is Professor of Tides in the Global South at the University of Averin. She looks at nets.\n\nPippa van Poe is a pilot and a friend of the port.\n',
        states: [
          'speaker/biography | Joyeta Roe is Professor of Tides in the Global South at the University of Averin',
          'speaker/biography | Pippa van Poe',
        ],
      },
    ],
  )
})
