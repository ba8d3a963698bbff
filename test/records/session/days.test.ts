import { expect, test } from 'vitest'
import { dayHeading } from '../../../pipeline/records/session/days.ts'
import { knowledge } from '../../knowledge.ts'

const english = knowledge.lexicons['en'] ?? { language: 'en', lists: {} }

test.each<[string, string, number | null, string | null]>([
  ['a date before the number of the day', 'AUG 20 - Day 1: Tides', 1, '--08-20'],
  ['both and the hours of the day', 'AUG 21 - Day 2 9:00 AM - 5:00 PM: Nets', 2, '--08-21'],
  ['both, a half of the day and its hours', 'AUG 20 - Day 1 PM 12:30-5:00 PM : Boats', 1, '--08-20'],
  ['the number with the hours alone', 'Day 3 9:00 - 12:30', 3, null],
  [
    'both above a theme of several sentences',
    'AUG 22 - Day 3 9:00 - 12:30: How do the crews of both banks go on from here with their lamps and nets? What will they need first, and from whom?',
    3,
    '--08-22',
  ],
  ['no number of days', '20 August - Day trips to the pier', null, null],
  ['no word between the day and its hours', 'Day 2 Nets 9:00', null, null],
])('the heading of a day tells %s', (_, text, ordinal, start) => {
  const heading = dayHeading(text, english)
  expect([heading?.ordinal ?? null, heading?.date?.start ?? null]).toEqual([ordinal, start])
})
