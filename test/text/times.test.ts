import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textAt } from '../../pipeline/model/span.ts'
import { closingDuration, findDuration, leadingDuration } from '../../pipeline/text/durations.ts'
import { findTimes, leadingTime, type TimeMention } from '../../pipeline/text/times.ts'
import { lexicon } from '../knowledge.ts'

function shown(text: string, { span, start, end }: TimeMention): string {
  return `[${textAt(text, span)}] ${end === null ? start : `${start}/${end}`}`
}

function times(text: string, language = 'en'): string[] {
  return findTimes(text, lexicon(language)).map((time) => shown(text, time))
}

function leading(line: string, language = 'en'): string | null {
  const time = leadingTime(line, lexicon(language))
  return time && shown(line, time)
}

const clear: readonly (readonly [text: string, expected: string, language?: string])[] = [
  ['08:00 Registration', '[08:00] 08:00'],
  ['09:10 **Welcome**', '[09:10] 09:10'],
  ['9.30-10.15 Opening', '[9.30-10.15] 09:30/10:15'],
  ['2:00 p.m. – 3:30 p.m. Panel', '[2:00 p.m. – 3:30 p.m.] 14:00/15:30'],
  ['09h30 – 10h45 : Plenary', '[09h30 – 10h45] 09:30/10:45'],
  ['0900-0930 Coffee', '[0900-0930] 09:00/09:30'],
  ['1500 - 1515 Coffee', '[1500 - 1515] 15:00/15:15'],
  ['0900 hrs Arrival', '[0900 hrs] 09:00'],
  ['14:00 – 15:30', '[14:00 – 15:30] 14:00/15:30'],
  ['14:00-15:30 CET', '[14:00-15:30] 14:00/15:30'],
  ['9:00-10:30am Session', '[9:00-10:30am] 09:00/10:30'],
  ['9-10:30 AM Opening', '[9-10:30 AM] 09:00/10:30'],
  ['11:30 am to 1:00 pm Lunch', '[11:30 am to 1:00 pm] 11:30/13:00'],
  ['11.30 – 1.00 pm Lunch', '[11.30 – 1.00 pm] 11:30/13:00'],
  ['from 10 a.m. until noon', '[10 a.m. until noon] 10:00/12:00'],
  ['11:30a - 1:30p', '[11:30a - 1:30p] 11:30/13:30'],
  ['9:00 - 9:10a', '[9:00 - 9:10a] 09:00/09:10'],
  ['12 noon Lunch', '[12 noon] 12:00'],
  ['Monday 14 May 2012, 9.00', '[9.00] 09:00'],
  ['on 5 May at 15:00', '[15:00] 15:00'],
  ['10.45am – 11.15am Tea', '[10.45am – 11.15am] 10:45/11:15'],
  ['15:45pm Closing', '[15:45pm] 15:45'],
  ['3pm', '[3pm] 15:00'],
  ['9:10 - 9:40a Tides', '[9:10 - 9:40a] 09:10/09:40'],
  ['11:30a - 12:30p Nets', '[11:30a - 12:30p] 11:30/12:30'],
  ['12:30 - 1:30p Lunch', '[12:30 - 1:30p] 12:30/13:30'],
  ['5:00p Drinks', '[5:00p] 17:00'],
  ['9:00 a long walk', '[9:00] 09:00'],
  ['2:00 – 3:30 pm', '[2:00 – 3:30 pm] 14:00/15:30'],
  ['12:00 - 1:00 p.m.', '[12:00 - 1:00 p.m.] 12:00/13:00'],
  ['10 am - 12:30', '[10 am - 12:30] 10:00/12:30'],
  ['from 9 to 10:30', '[9 to 10:30] 09:00/10:30'],
  ['late August 4 to 9:47 PM', '[9:47 PM] 21:47'],
  ['5 May 9.00-10.00', '[9.00-10.00] 09:00/10:00'],
  ['9.:15 – 16.:00', '[9.:15 – 16.:00] 09:15/16:00'],
  ['Session 2 – 9:30', '[9:30] 09:30'],
  ['9:00 - 2 speakers', '[9:00] 09:00'],
  ['17h00 Clôture', '[17h00] 17:00', 'fr'],
  ['de 9h à 10h30', '[9h à 10h30] 09:00/10:30', 'fr'],
  ['midi : déjeuner', '[midi] 12:00', 'fr'],
  ['a las 9.30', '[9.30] 09:30', 'es'],
  ['9:00 a 10:30 horas', '[9:00 a 10:30 horas] 09:00/10:30', 'es'],
]

const traps: readonly (readonly [string, string?])[] = [
  ['see paragraph 9.3 and section 10.15'],
  ['sections 9.30-10.15 of the code'],
  ['between 10-15 participants'],
  ['the 1-2-3 of dredging, 1 – 2 – 3'],
  ['in the afternoon'],
  ['from 9 to 10 of them'],
  ['de 9 a 10 aldeas', 'es'],
  ['a 2 hour walk, 24 hours a day'],
  ['in 2004-2006 and 2000 - 2015'],
  ['Resolution 1325 of 2000'],
  ['1000-1500 people came'],
  ['rose by 1.15-1.25 million'],
  ['at 10.5 percent'],
  ['10:30:15.4 and 1:2:3'],
  ['version 9.30'],
  ['on 15.12.2006'],
  ["dans l'après-midi en Midi-Pyrénées", 'fr'],
]

const lines: readonly (readonly [string, string])[] = [
  ['08:15 09:00 Registration', '[08:15 09:00] 08:15/09:00'],
  ['12:00 pm5:00 pmRegistration', '[12:00 pm5:00 pm] 12:00/17:00'],
  ['9:00 8:30 is the ratio', '[9:00] 09:00'],
  ['9:00 Amnesty and the pier', '[9:00] 09:00'],
  ['8.30 Registration', '[8.30] 08:30'],
  ['- 08:30 **Registration**', '[08:30] 08:30'],
  ['• 0900 Welcome', '[0900] 09:00'],
  ['1500 Tea', '[1500] 15:00'],
  ['**9.00** Opening', '[9.00] 09:00'],
  ['9 – 10:30 Session I', '[9 – 10:30] 09:00/10:30'],
  ['09. 15 -10. 30 Opening', '[09. 15 -10. 30] 09:15/10:30'],
  ['15. 15 – 16.30 Opening', '[15. 15 – 16.30] 15:15/16:30'],
  ['1640 - 1655 Closing', '[1640 - 1655] 16:40/16:55'],
  ['From 9.00 to 10.00: Opening', '[9.00 to 10.00] 09:00/10:00'],
  ['10:15. Tea', '[10:15] 10:15'],
  ['Noon: lunch', '[Noon] 12:00'],
]

const notLeading = [
  '2.10 Findings',
  '1500 participants came',
  '2010 - 2015 Strategy',
  '3 aims',
  '10-15 people',
  '2 hours of talk',
  'Registration at 8.30',
  '1325 Resolution',
  '9-10 topics',
]

const durations: readonly (readonly [string, number | null, string?])[] = [
  ['Opening (60 min.)', 60],
  ['(1.5 hours)', 90],
  ['45 minutes', 45],
  ['a 45-minute talk', 45],
  ['1h30', 90],
  ['1 hour 30 minutes', 90],
  ['1 hr and 15 mins', 75],
  ['1 ½ hours', 90],
  ["90' talk", 90],
  ['half an hour', 30],
  ['an hour', 60],
  ['2 heures', 120, 'fr'],
  ['1,5 hora', 90, 'es'],
  ['0900 hrs', null],
  ['09h30', null],
  ['30-45 minutes', null],
  ['14 h', null, 'fr'],
  ['3 h', 180, 'fr'],
  ['14h30', null],
  ['15 people', null],
  ['72 hours', null],
]

describe('times', () => {
  for (const [text, expected, language = 'en'] of clear)
    it(`are read: ${text}`, () => expect(times(text, language)).toEqual([expected]))
  for (const [text, language = 'en'] of traps)
    it(`are not seen in: ${text}`, () => expect(times(text, language)).toEqual([]))
  it.each(lines)('open a line: %s', (line, expected) => expect(leading(line)).toBe(expected))
  it.each(notLeading)('do not open the line: %s', (line) => expect(leading(line)).toBeNull())

  it('on one line are all found', () => {
    expect(times('08:00 - 09:00 Registration and 09:00 - 09:10 Welcome')).toEqual([
      '[08:00 - 09:00] 08:00/09:00',
      '[09:00 - 09:10] 09:00/09:10',
    ])
  })

  it('say where the half of the day is open', () => {
    const either = (text: string) => findTimes(text, lexicon('en')).map(({ eitherHalf }) => eitherHalf)
    expect(['2:15 Panel', '02:15', '2:15 pm', '14:15', '9:00-13:00', '9h15'].map(either)).toEqual([
      [true],
      [false],
      [false],
      [false],
      [false],
      [false],
    ])
  })

  const piece = fc.constantFrom(
    '9',
    '10.30',
    '14:00',
    '-',
    ' – ',
    'pm',
    ' a.m.',
    ' ',
    'noon',
    '0900',
    'h',
    'at ',
    ':',
    '.',
    'from ',
  )
  it('lie in order inside the text and are times of a day', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { span, start, end } of findTimes(text, lexicon('en'))) {
          expect(span[0]).toBeGreaterThanOrEqual(last)
          expect(span[1]).toBeGreaterThan(span[0])
          for (const clock of [start, end ?? start]) expect(clock).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
          last = span[1]
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('durations', () => {
  for (const [text, minutes, language = 'en'] of durations)
    it(`are read: ${text} => ${minutes}`, () => {
      expect(findDuration(text, lexicon(language))?.minutes ?? null).toBe(minutes)
    })
})

describe('a length of time at the edge of a line', () => {
  it.each([
    ['1. Introductions (10 minutes)', [16, 10]],
    ['Welcome (Chair)-10 minutes', [15, 10]],
    ['Any other business – 15 min', [18, 15]],
    ['Review: 1 hour', [6, 60]],
    ['Who is on the quay (5 min)?', [18, 5]],
    ['Groups (15 mins + 10 mins report out)', [6, 25]],
    ['10 minutes', null],
    ['A delay of 10 minutes', null],
    ['Ferries (built in 1990)', null],
  ])('ends it: %s', (text, expected) => {
    const found = closingDuration(text, lexicon('en'))
    expect(found && [found.span[0], found.minutes]).toEqual(expected)
  })

  it.each([
    ['5 min:  Welcome', [8, 5]],
    ["(10') Tour of the pier", [6, 10]],
    ['1 hour – Group work', [9, 60]],
    ['5 min walk: the pier', null],
    ['Welcome: 5 min', null],
    ['30 minutes of silence', null],
  ])('begins it: %s', (text, expected) => {
    const found = leadingDuration(text, lexicon('en'))
    expect(found && [found.span[1], found.minutes]).toEqual(expected)
  })
})
