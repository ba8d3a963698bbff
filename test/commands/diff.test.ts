import { expect, test } from 'vitest'
import { compare } from '../../pipeline/diff/compare.ts'
import { markdownDifference } from '../../pipeline/diff/markdown-difference.ts'
import type { Side } from '../../pipeline/diff/side.ts'
import { textDifference } from '../../pipeline/diff/text-difference.ts'
import { wordChanges } from '../../pipeline/diff/word-changes.ts'
import type { BaseRecord } from '../../pipeline/model/record.ts'
import { builtFrom, debrief } from './program.ts'

/*
 * `debrief diff`: what became of records between two knowledge bases, and how it is said.
 */

interface Says {
  readonly id: string
  readonly text: string
  readonly document?: string
  readonly slide?: number
  readonly countries?: readonly string[]
  /** Quotes beside the text itself. */
  readonly also?: readonly string[]
  readonly named?: { readonly name: string; readonly acronym?: string }
}

function record({ id, text, document = 'notes', slide, countries = [], also = [], named }: Says): BaseRecord {
  const evidence = [text, ...also].map((quote) => ({
    document,
    span: [0, quote.length] as const,
    quote,
    prefix: '',
    suffix: '',
    page: null,
    slide: slide ?? null,
    line: null,
    paragraph: null,
    box: null,
    section: [],
  }))
  const rest = { event: null, session: null, themes: [], organisations: [], rule: 'lesson/x', confidence: 1 }
  return { ...named, id, type: 'lesson', text, document, evidence, countries, review: 'candidate', ...rest }
}

function side(records: readonly Says[], changes: Partial<Side> = {}, documents = ['notes']): Side {
  return {
    documents: documents.map((id) => ({
      id,
      path: `${id}.md`,
      sha256: id,
      title: `Of ${id}`,
      genre: 'report',
    })) as unknown as Side['documents'],
    records: records.map(record),
    recurrences: [],
    ledger: [],
    tombstones: [],
    ...changes,
  }
}

const lamps: Says = {
  id: 'lesson/notes/lamps',
  text: 'Lamps at the border posts must be paid for in advance.',
}
const crews: Says = {
  id: 'lesson/notes/crews',
  text: 'Crews of ferries change too often to be trained once.',
}

function kinds(old: Side, fresh: Side) {
  const { added, reworded, merged, lost, moved, unchanged } = compare(old, fresh)
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id.replace(/^.*\//u, ''))
  return {
    added: ids(added),
    reworded: ids(reworded),
    merged: ids(merged),
    lost: ids(lost),
    moved: ids(moved),
    unchanged,
  }
}

const nothing = { added: [], reworded: [], merged: [], lost: [], moved: [], unchanged: 0 }

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

test('a renamed document moves its records and loses none', () => {
  const old = side([lamps])
  const fresh = side([{ ...lamps, id: 'lesson/minutes/lamps', document: 'minutes' }], {
    documents: [{ id: 'minutes', path: 'minutes.md', sha256: 'notes' }] as unknown as Side['documents'],
  })
  expect(kinds(old, fresh)).toEqual({ ...nothing, moved: ['lamps'] })
  expect(compare(old, fresh).documents).toEqual({
    added: [],
    lost: [],
    changed: [],
    renamed: [{ from: 'notes.md', to: 'minutes.md' }],
  })
})

test.each([
  [
    'is one with the only one of its title',
    ['Minutes'],
    ['minutes'],
    [{ from: 'a0.md', to: 'b0.md' }],
    ['b0.md'],
  ],
  ['is none where two had its title', ['Minutes', 'Minutes'], ['Minutes'], [], []],
  ['is none where two have its title', ['Minutes'], ['Minutes', 'Minutes'], [], []],
  ['is none where there is no title', [''], [''], [], []],
])('a document edited and renamed at once %s', (_, before, after, renamed, changed) => {
  const entries = (titles: readonly string[], mark: string) =>
    titles.map((title, at) => ({
      id: mark + at,
      path: `${mark}${at}.md`,
      sha256: mark + at,
      title,
      genre: 'report',
    }))
  const sided = (titles: readonly string[], mark: string) =>
    side([{ ...lamps, id: mark, document: `${mark}0` }], {
      documents: entries(titles, mark) as unknown as Side['documents'],
    })
  expect(compare(sided(before, 'a'), sided(after, 'b')).documents).toMatchObject({ renamed, changed })
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

test('countries, recurrences and overdue commitments are new once', () => {
  const ledger = (status: string) =>
    [
      { commitment: lamps.id, status, due: '2021', lead: 'Ministry', asOf: '2023' },
    ] as unknown as Side['ledger']
  const recurrence = (id: string, records: readonly string[]) =>
    ({
      id,
      label: id,
      wordings: records.map((one) => ({ record: one, document: 'notes' })),
    }) as unknown as Side['recurrences'][number]
  const old = side([{ ...lamps, countries: ['KE'] }, crews], {
    ledger: ledger('open'),
    recurrences: [recurrence('a', [lamps.id])],
  })
  const fresh = side([{ ...lamps, countries: ['KE', 'TZ'] }, crews], {
    ledger: ledger('overdue'),
    recurrences: [recurrence('a2', [lamps.id]), recurrence('b', [crews.id, 'x'])],
  })
  const { countries, recurrences, overdue } = compare(old, fresh)
  expect(countries).toEqual([{ country: 'TZ', records: 1, paths: ['notes.md'] }])
  expect(recurrences).toEqual([{ id: 'b', label: 'b', times: 2, paths: ['notes.md'] }])
  expect(overdue).toMatchObject([{ id: lamps.id, due: '2021', lead: 'Ministry' }])
  expect(compare(fresh, fresh)).toMatchObject({ countries: [], recurrences: [], overdue: [] })
})

test.each([
  ['a b c', 'a b c', '=a b c'],
  ['a b c', 'a x c', '=a -b +x =c'],
  ['', 'new words', '+new words'],
  ['old words', '', '-old words'],
  ['a a a b', 'a a b', '=a a -a =b'],
  ['one two three four', 'one three four five', '=one -two =three four +five'],
])('words: `%s` to `%s`', (before, after, said) => {
  const signs = { same: '=', added: '+', lost: '-' }
  expect(
    wordChanges(before, after)
      .map(({ kind, words }) => `${signs[kind]}${words}`)
      .join(' '),
  ).toBe(said)
})

test('words of any length are compared, and both texts can be read back', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ')
  const changes = wordChanges(long('a'), long('b'))
  const side = (left: 'lost' | 'added') =>
    changes
      .filter(({ kind }) => kind !== left)
      .map(({ words }) => words)
      .join(' ')
  expect([side('added'), side('lost')]).toEqual([long('a'), long('b')])
})

test('Markdown shows what words changed, and lets the words of a document be no markup', () => {
  const odd = { ...lamps, text: 'Ask @team about <b>lamps</b> and *#12* today, before the boats leave.' }
  const said = markdownDifference(
    compare(side([odd]), side([{ ...odd, text: odd.text.replace('today', 'tomorrow') }])),
  )
  expect(said).toContain('0 added, 1 reworded, 0 merged, 0 lost, 0 moved, 0 unchanged')
  expect(said).toContain('~~today,~~ **tomorrow,**')
  expect(said).toContain('@\u200bteam about &lt;b\\>lamps&lt;/b\\> and \\*#\u200b12\\*')
})

test('Markdown stays within its bound and counts what it leaves out', () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({
    id: `lesson/notes/${at}`,
    text: `${'word '.repeat(200)}${at}`,
  }))
  const said = markdownDifference(compare(side([]), side(many)))
  expect(said.length).toBeLessThanOrEqual(60_000)
  expect(said).toMatch(/### Added \(3000\)/u)
  expect(said).toMatch(/- … and \d+ more\n/u)
  expect(markdownDifference(compare(side([]), side(many)), 90)).toMatch(/^## .+\n\n3000 added, .*\n$/u)
})

test('a terminal is told in plain signs', () => {
  const said = textDifference(
    compare(side([lamps]), side([{ ...lamps, text: lamps.text.replace('advance', 'time') }])),
  )
  expect(said).toContain('[-advance.-] {+time.+} (notes.md)')
})

test('the program compares two builds, and wants two of them', () => {
  const before =
    '# Report on Lamps\n\nMay 2021\n\n## Recommendations\n\n- The ministry should pay for lamps in advance.\n'
  const old = builtFrom({ 'notes.md': before })
  const fresh = builtFrom({
    'notes.md': `${before.replace('in advance', 'in time')}- The police should open the posts at night.\n`,
  })
  const { status, stdout } = debrief('diff', old.out, fresh.out, '--json')
  expect(status).toBe(0)
  const { added, reworded } = JSON.parse(stdout)
  expect(added.map((one: { text: string }) => one.text).join()).toMatch(/open the posts/u)
  expect(reworded[0].words).toContainEqual({ kind: 'lost', words: 'advance.' })
  expect(debrief('diff', old.out, fresh.out, '--markdown').stdout).toMatch(/^## What the documents say now/u)
  expect(debrief('diff', old.out)).toMatchObject({ status: 2, stdout: '' })
})
