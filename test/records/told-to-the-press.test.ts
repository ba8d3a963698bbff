import { describe } from 'vitest'
import { statesOnly } from './stated.ts'

/* Papers that go out to readers: they call themselves by no genre, and state things all the same. */

const all = ['commitment', 'recommendation', 'lesson', 'finding', 'reading']

describe('What is told to the press and to members', () => {
  statesOnly(all, [
    {
      name: 'what somebody is quoted to promise, and what those who sign commit to, of few words too',
      text: 'Press release: Harbours sign declaration on lamps\n\nNairobi, 14 June 2023 – Twelve harbours signed a declaration on lamps.\n\n“We will publish a chart by the end of 2024,” said Ann Roe, mayor of Averin.\n\nUnder the declaration, the signatories commit to:\n\n- publish a list of lamps every year\n- train pilots\n',
      states: [
        'commitment/promised | “We will publish a chart by the end of 2024,” said Ann Roe, mayor of Averin.',
        'commitment/under-heading | publish a list of lamps every year',
        'commitment/under-heading | train pilots',
      ],
    },
    {
      name: 'what a newsletter says is worth reading',
      text: 'Harbour newsletter, spring 2023\n\nWELCOME\n\nDear friends, spring is here.\n\nFURTHER READING\n\n- “Who owns the lamps?”, Journal of Piers, 2021\n',
      states: ['reading/listed | “Who owns the lamps?”, Journal of Piers, 2021'],
    },
    {
      name: 'neither a promise in a table of contents, nor advice in when it begins, nor findings where something is to be found',
      text: '# Deck on lamps\n\n## Contents\n\n- Who you will find\n\n## Finding pilots\n\n- Lists that can be searched on pages\n- Start time: 1:00 PM\n\nThe following is not required, but will help.\n',
      states: [],
    },
    {
      name: 'nothing in a contract',
      text: 'Service agreement\n\nThis agreement is between the parties. Either party may terminate. Governing law is that of Averin.\n\nFURTHER READING\n\n- “Who owns the lamps?”, Journal of Piers, 2021\n',
      states: [],
    },
  ])
})
