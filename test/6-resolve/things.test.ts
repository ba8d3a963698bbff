import { describe, expect, test } from 'vitest'
import { bodyMentions } from '../../pipeline/6-resolve/things/mentions.ts'
import { organisations } from '../../pipeline/6-resolve/things/organisations.ts'
import { people } from '../../pipeline/6-resolve/things/people.ts'
import { personName } from '../../pipeline/6-resolve/things/person-name.ts'
import { pairKey } from '../../pipeline/6-resolve/things/record-pairs.ts'
import type { BaseRecord } from '../../pipeline/model/record.ts'
import { knowledge } from '../built.ts'
import { lexicon } from '../knowledge.ts'
import { body, speaker } from './records.ts'

const english = lexicon('en')
const bodiesIn = (records: readonly BaseRecord[]) =>
  organisations(
    bodyMentions(records, () => english),
    knowledge,
  )
/** Bodies as people decided of records, given by their place in the list. */
function decided(
  records: readonly BaseRecord[],
  pairs: { readonly [kind in 'joined' | 'apart']?: readonly (readonly [number, number])[] },
) {
  const keys = (kind: 'joined' | 'apart') =>
    new Set((pairs[kind] ?? []).map(([a, b]) => pairKey(records[a]?.id ?? '', records[b]?.id ?? '')))
  return organisations(
    bodyMentions(records, () => english),
    knowledge,
    { joined: keys('joined'), apart: keys('apart') },
  )
}

const peopleIn = (records: readonly BaseRecord[]) =>
  people(records, bodiesIn(records).idOf, new Set(), new Set())

describe('organisations', () => {
  test.each([
    ['Ministry of Defense', 'Ministry of Defence'],
    ['The Harbour Bank', 'Harbour Bank'],
    ['Organization for River Cooperation', 'Organisation for River Co-operation'],
    ['Foreign & Coastal Office', 'Foreign and Coastal Office'],
    ['U.N. Security Council', 'United Nations Security Council'],
    ['US Department of Rivers', 'United States Department of Rivers'],
    ['Agencia de Desarrollo de Norland', 'Norland Development Agency'],
    ['Université de Tolme', 'University of Tolme'],
    ['State Department', 'U.S. Department of State'],
    ['Department for International Development', 'UK Department for International Development'],
    ['DFID', 'Department for International Development'],
    ['USAID', 'United States Agency for International Development'],
    ['USAID', 'Agency for International Development'],
    ['ISSAT', 'International Security Sector Advisory Team, DCAF'],
    ['DCAF/ISSAT', 'International Security Sector Advisory Team, DCAF'],
  ])('%s is %s', (a, b) => {
    expect(bodiesIn([body('one', a), body('two', b)]).things).toHaveLength(1)
  })

  test.each([
    ['Ministry of Defence', 'Ministry of Finance'],
    ['Northern Development Bank', 'Southern Development Bank'],
    ['General Assembly', 'National Assembly'],
    ['Security Sector Reform Centre', 'Security Sector Research Centre'],
    ['Joint Forces Command', 'Special Operations Command'],
    ['Ministry of Defence', 'Ministry of Defence, UK'],
    ['State Department', 'State Department of Forests'],
    [
      'International Security Sector Advisory Team',
      'Training Wing, International Security Sector Advisory Team',
    ],
    ['Department of History, University of Tolme', 'University of Tolme'],
  ])('%s is not %s', (a, b) => {
    expect(bodiesIn([body('one', a), body('two', b)]).things).toHaveLength(2)
  })

  test('a body named with the one above it says so where it was joined, and people may hold the two apart', () => {
    const records = [body('one', 'International Security Sector Advisory Team, DCAF'), body('two', 'ISSAT')]
    const [joined] = bodiesIn(records).things
    expect(joined?.merges.flatMap(({ points }) => points.map(({ reason }) => reason))).toContain(
      'named with the body above it',
    )
    expect(decided(records, { apart: [[0, 1]] }).things).toHaveLength(2)
  })

  test('people may hold for one what nothing joins, and the merge says so', () => {
    const records = [body('one', 'Harbour Watch'), body('two', 'Night Pilots'), body('three', 'Night Pilots')]
    expect(bodiesIn(records).things).toHaveLength(2)
    const { things } = decided(records, { joined: [[0, 1]] })
    expect(things.map(({ mentions }) => mentions.length)).toEqual([3])
    expect(things[0]?.merges.flatMap(({ points }) => points.map(({ reason }) => reason))).toContain(
      'decided by a person',
    )
  })

  test('people may hold apart two bodies of one name, and who works for them goes with their documents', () => {
    const records = [
      body('one', 'Ministry of Rivers'),
      body('two', 'Ministry of Rivers'),
      speaker('two', 'Ann Roe', 'Ministry of Rivers'),
    ]
    const { things, idOf } = decided(records, { apart: [[0, 1]] })
    expect(things.map(({ mentions }) => mentions.map(({ document }) => document))).toEqual([
      ['one'],
      ['two', 'two'],
    ])
    expect(idOf('Ministry of Rivers', 'two')).not.toBe(idOf('Ministry of Rivers', 'one'))
  })

  test('a short form is what some document explains it to be', () => {
    const { things } = bodiesIn([
      body('one', 'Harbour Safety Board', 'HSB'),
      body('two', 'HSB'),
      speaker('three', 'Ann Roe', 'HSB'),
    ])
    expect(things.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Harbour Safety Board', 3]])
  })

  test('a short form with two meanings is left apart where its document does not explain it, and told as a candidate', () => {
    const { things, idOf } = bodiesIn([
      body('one', 'Harbour Safety Board', 'HSB'),
      body('two', 'Hill Survey Bureau', 'HSB'),
      body('three', 'HSB'),
      body('two', 'HSB'),
    ])
    expect(things.map(({ name }) => name).sort()).toEqual([
      'HSB',
      'Harbour Safety Board',
      'Hill Survey Bureau',
    ])
    expect(idOf('HSB', 'two')).toBe('organisation/hill-survey-bureau')
    expect(things.find(({ name }) => name === 'HSB')?.candidates.map(({ to }) => to)).toEqual([
      'organisation/harbour-safety-board',
      'organisation/hill-survey-bureau',
    ])
  })

  test('the narrower of two bodies with a slash counts', () => {
    expect(
      bodiesIn([body('one', 'Harbour Advisory Team', 'HAT'), body('two', 'PORT/HAT')]).things,
    ).toHaveLength(1)
  })
})

describe('people', () => {
  test.each([
    ['Ilse BRANDOV', { family: 'brandov', given: 'ilse', middle: [] }],
    ['BRANDOV Ilse', { family: 'brandov', given: 'ilse', middle: [] }],
    ['Roe, Ann B.', { family: 'roe', given: 'ann', middle: ['b'] }],
    ['José Núñez', { family: 'nunez', given: 'jose', middle: [] }],
    ['Madonna', null],
  ])('%s is read as family and given name', (printed, name) => {
    expect(personName(printed)).toEqual(name)
  })

  test('one name at one body is one person, whatever the rank', () => {
    expect(
      peopleIn([
        speaker('one', 'Ann ROE', 'Harbour Police', { honorific: 'Col.' }),
        speaker('two', 'Ann Roe', 'Harbour Police', { honorific: 'Gen.' }),
      ]),
    ).toHaveLength(1)
  })

  test('one name at two bodies is two people, and each is the other’s candidate', () => {
    const things = peopleIn([
      speaker('one', 'Ann Roe', 'Harbour Police'),
      speaker('two', 'Ann Roe', 'Hill Survey'),
    ])
    expect(things.map(({ id }) => id)).toEqual([
      'person/ann-roe-harbour-police',
      'person/ann-roe-hill-survey',
    ])
    expect(things.map(({ candidates }) => candidates.map(({ to }) => to))).toEqual([
      ['person/ann-roe-hill-survey'],
      ['person/ann-roe-harbour-police'],
    ])
  })

  test('a name without a body is the one person of that name', () => {
    expect(
      peopleIn([speaker('one', 'Ann Roe', 'Harbour Police'), speaker('two', 'Ann Roe', null)]),
    ).toHaveLength(1)
  })

  test('a name without a body is nobody in particular where two people bear it', () => {
    expect(
      peopleIn([
        speaker('one', 'Ann Roe', 'Harbour Police'),
        speaker('two', 'Ann Roe', 'Hill Survey'),
        speaker('three', 'Ann Roe', null),
      ]),
    ).toHaveLength(3)
  })

  test.each([
    ['Ann Roe', 'Anna Roe'],
    ['John A. Smith', 'John B. Smith'],
    ['Ahmed Hassan', 'Hassan Ahmed'],
    ['James Brown', 'James Browne'],
  ])('%s is not %s', (a, b) => {
    expect(peopleIn([speaker('one', a, 'Harbour Police'), speaker('two', b, 'Harbour Police')])).toHaveLength(
      2,
    )
  })

  test('what people decide goes before what names say', () => {
    const records = [speaker('one', 'Ann Roe', 'Harbour Police'), speaker('two', 'Ann Roe', 'Hill Survey')]
    const pair = new Set([
      records
        .map(({ id }) => id)
        .sort()
        .join('\u0000'),
    ])
    const idOf = bodiesIn(records).idOf
    expect(people(records, idOf, pair, new Set())).toHaveLength(1)
    const same = [speaker('one', 'Ann Roe', 'Harbour Police'), speaker('two', 'Ann Roe', null)]
    expect(
      people(
        same,
        idOf,
        new Set(),
        new Set([
          same
            .map(({ id }) => id)
            .sort()
            .join('\u0000'),
        ]),
      ),
    ).toHaveLength(2)
  })

  test('the order of the records changes nothing', () => {
    const records = [
      speaker('one', 'Ann Roe', 'Harbour Police'),
      speaker('two', 'Ann Roe', null),
      speaker('three', 'Ben Poe', 'Hill Survey'),
      speaker('four', 'Ann Roe', 'Hill Survey'),
    ]
    const shape = (list: readonly BaseRecord[]) =>
      peopleIn(list).map(({ id, mentions }) => [id, mentions.map(({ record }) => record).sort()])
    expect(shape([...records].reverse())).toEqual(shape(records))
  })

  test('a document that lists 50,000 names takes seconds, not hours', () => {
    const names = Array.from({ length: 50_000 }, (_, at) =>
      speaker('one', `Given${at % 700} Family${at % 40}`, at % 3 === 0 ? null : `Body ${at % 900}`),
    )
    expect(peopleIn(names).length).toBeGreaterThan(1000)
  }, 60_000)
})
