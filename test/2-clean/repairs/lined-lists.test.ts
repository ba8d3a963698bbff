import { expect, test } from 'vitest'
import { page, repaired, repairsEach } from './repaired.ts'

const ended = 'Buy lamps for the quay\u2028Ask the pilots\u2028[AR] Sell the nets'

test.each([
  ['a known heading', 'Action items'],
  ['a line with a colon', 'The board agreed on the following:'],
])('lined-lists makes items of the lines below %s', (_, above) => {
  const { drafts } = repaired('lined-lists', [above, ended])
  expect(drafts.map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'item', 'item'])
})

repairsEach([
  {
    repair: 'lined-lists',
    does: 'gives each of many lines its own block below a heading that may say anything',
    given: [
      { kind: 'heading', level: 2, text: 'Those who paid for the lamps' },
      'Harbour Board\u2028Lamp Survey\u2028Pilots of Norvane\u2028Oil Guild\u2028City of Toll',
    ],
    gives: [
      'Those who paid for the lamps',
      'Harbour Board',
      'Lamp Survey',
      'Pilots of Norvane',
      'Oil Guild',
      'City of Toll',
    ],
  },
  {
    repair: 'lined-lists',
    does: 'gives each line below a marked heading its own block',
    given: [{ kind: 'heading', level: 2, text: 'Key recommendations' }, ended],
    gives: ['Key recommendations', 'Buy lamps for the quay', 'Ask the pilots', '[AR] Sell the nets'],
  },
  {
    repair: 'lined-lists',
    does: 'leaves lines below text, a heading that may say anything, the head of a programme, and two alone',
    given: [
      'The bay is wide.',
      ended,
      { kind: 'heading', level: 2, text: 'Tides of the bay' },
      ended,
      'Programme',
      ended,
      'Objectives',
      'Count the lamps\u2028Ask the pilots',
    ],
    gives: [
      'The bay is wide.',
      ended,
      'Tides of the bay',
      ended,
      'Programme',
      ended,
      'Objectives',
      'Count the lamps\u2028Ask the pilots',
    ],
  },
  ...[
    [
      'lines of several sentences',
      'The lamps went out. Nobody saw it.\u2028The quay was dark.\u2028Ships waited.',
    ],
    ['lines that go on small', 'The lamps\u2028of the quay\u2028went out'],
    ['lines that name many', 'Ann Roe, Ben Poe, Eva Coe, Ida Moe\u2028Una Low\u2028Joe Day'],
    ['entries of a programme', '9:00 Tides\u202810:00 Tea\u202811:00 Nets'],
    ['labels before their words', 'Date: 3 May\u2028Place: the quay\u2028Chair: Ann Roe'],
  ].map(([what = '', text = '']) => ({
    repair: 'lined-lists',
    does: `leaves ${what}`,
    given: ['Recommendations', text],
    gives: ['Recommendations', text],
  })),
  {
    repair: 'lined-lists',
    does: 'leaves printed lines',
    given: ['Objectives', { text: ended, place: { ...page(0), box: [60, 100, 500, 140] as const } }],
    gives: ['Objectives', ended],
  },
])
