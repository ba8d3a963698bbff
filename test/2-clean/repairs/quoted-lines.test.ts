import { expect, test } from 'vitest'
import { repaired, repairsEach } from './repaired.ts'

repairsEach([
  {
    repair: 'quoted-lines',
    does: 'parts what two people wrote, and takes the marks off',
    given: ['> > The old lamps were better.\n> > They lasted.\n> I do not agree.'],
    gives: ['The old lamps were better.\nThey lasted.\n', 'I do not agree.'],
    takes: ['> > > > ', '> '],
  },
  {
    repair: 'quoted-lines',
    does: 'parts an answer from what it answers, on either side',
    given: ['Ann Lee wrote:\n>Are the lamps lit?\n>\n>And the horns?\nBoth are.'],
    gives: ['Ann Lee wrote:\n', 'Are the lamps lit?\n\n', 'And the horns?\n', 'Both are.'],
    takes: ['>>', '>'],
  },
  {
    repair: 'quoted-lines',
    does: 'leaves comparisons, arrows and code alone',
    given: ['> 50 lamps failed', '->lamps', '>= 12 lamps', 'lamps > horns', { kind: 'code', text: '> run' }],
    gives: ['> 50 lamps failed', '->lamps', '>= 12 lamps', 'lamps > horns', '> run'],
  },
])

test('what is quoted below an item is a paragraph behind it', () => {
  const item = { kind: 'item', level: 1, marker: '-', list: 0, text: 'Buy lamps.\n> Buy horns.' } as const
  expect(repaired('quoted-lines', [item]).drafts).toMatchObject([
    { kind: 'item', marker: '-', text: 'Buy lamps.\n' },
    { kind: 'paragraph', level: 0, text: 'Buy horns.' },
  ])
})
