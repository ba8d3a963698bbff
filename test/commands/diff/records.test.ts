import { expect, test } from 'vitest'
import { crews, kinds, lamps, nothing, record, type Says, side } from './sides.ts'

test.each<readonly [string, readonly Says[], readonly Says[], Partial<ReturnType<typeof kinds>>]>([
  ['the same records', [lamps, crews], [crews, lamps], { unchanged: 2 }],
  ['a record that came', [lamps], [lamps, crews], { added: ['crews'], unchanged: 1 }],
  ['a record that went', [lamps, crews], [lamps], { lost: ['crews'], unchanged: 1 }],
  [
    'new words under the same id',
    [lamps],
    [{ ...lamps, text: lamps.text.replace('in advance', 'a year ahead') }],
    { reworded: ['lamps'] },
  ],
  [
    'new words under a new id',
    [lamps],
    [{ id: 'lesson/notes/lanterns', text: lamps.text.replace('Lamps', 'Lanterns') }],
    { reworded: ['lanterns'] },
  ],
  [
    'white space and capitals are no new words',
    [lamps],
    [{ ...lamps, text: lamps.text.toUpperCase() }],
    { unchanged: 1 },
  ],
  [
    'the same words on another slide',
    [{ ...lamps, slide: 2 }],
    [{ ...lamps, slide: 5 }],
    { moved: ['lamps'] },
  ],
  [
    'an id that went to other words',
    [lamps],
    [{ ...crews, id: lamps.id }],
    { added: ['lamps'], lost: ['lamps'] },
  ],
  [
    'ids that changed places',
    [
      { ...lamps, id: 'lesson/notes/1' },
      { ...crews, id: 'lesson/notes/2' },
    ],
    [
      { ...lamps, id: 'lesson/notes/2' },
      { ...crews, id: 'lesson/notes/1' },
    ],
    { unchanged: 2 },
  ],
  [
    'a record that another one quotes now',
    [lamps, crews],
    [{ ...lamps, also: [crews.text] }],
    { merged: ['crews'], unchanged: 1 },
  ],
  [
    'letters within a word are no words that another one quotes',
    [lamps, { id: 'lesson/notes/port', text: 'Port' }],
    [{ ...lamps, also: ['All airports are accountable.'] }],
    { lost: ['port'], unchanged: 1 },
  ],
  [
    'words that only another document has within others',
    [
      { ...lamps, document: 'diary' },
      { id: 'lesson/notes/border', text: 'border posts' },
    ],
    [{ ...lamps, document: 'diary' }],
    { lost: ['border'], unchanged: 1 },
  ],
  [
    'a thing whose name another one has',
    [lamps, { id: 'lesson/notes/hin', text: 'HIN', named: { name: 'HIN' } }],
    [
      lamps,
      {
        id: 'lesson/notes/hi',
        text: 'Harbour Institute (HIN)',
        named: { name: 'Harbour Institute', acronym: 'HIN' },
      },
    ],
    { added: ['hi'], merged: ['hin'], unchanged: 1 },
  ],
  [
    'a thing whose name stands in that of another one',
    [lamps, { id: 'lesson/notes/union', text: 'the Union', named: { name: 'Union' } }],
    [
      lamps,
      { id: 'lesson/notes/bank', text: 'the Union Bank of Amel', named: { name: 'Union Bank of Amel' } },
    ],
    { added: ['bank'], lost: ['union'], unchanged: 1 },
  ],
])('%s', (_, old, fresh, expected) => {
  expect(kinds(side(old), side(fresh))).toEqual({ ...nothing, ...expected })
})

test.each([
  ['another event', 'event/first', 'event/second', { added: ['break'], lost: ['break'] }],
  ['the same event', 'event/first', 'event/first', { moved: ['break'] }],
])('a session of %s is the same where the event is', (_, first, second, expected) => {
  const session = (document: string, event: string) => ({
    ...record({ id: `session/${document}/break`, text: 'Coffee break', document }),
    type: 'session',
    event,
  })
  const old = { ...side([], {}, ['one']), records: [session('one', first)] }
  const fresh = { ...side([], {}, ['two']), records: [session('two', second)] }
  expect(kinds(old, fresh)).toEqual({ ...nothing, ...expected })
})
