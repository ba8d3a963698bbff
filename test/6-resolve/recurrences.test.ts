import { describe, expect, test } from 'vitest'
import { asked } from '../../pipeline/6-resolve/asked.ts'
import { findRecurrences } from '../../pipeline/6-resolve/recurrences/find-recurrences.ts'
import { unitsOf } from '../../pipeline/6-resolve/recurrences/units.ts'
import { knowledge } from '../built.ts'
import { record } from './records.ts'

const lexicon = knowledge.lexicons['en'] ?? { language: 'en', lists: {} }
const statement = (document: string, text: string, fields = {}) => record('lesson', document, text, fields)
const setting = {
  entryOf: () => undefined,
  eventOf: () => undefined,
  lexiconOf: () => lexicon,
  asked: asked(knowledge),
}

describe('what says an idea', () => {
  test.each([
    ['Ensuring local ownership of the reform is crucial.', ['local-ownership'], []],
    ['Reforms that national institutions do not own do not last.', ['local-ownership'], []],
    ['Volunteers should take ownership of the issues they report.', [], []],
    ['Contracts should give ownership of the code to the city.', [], []],
    ['The house is owned by a bank and let to students.', [], ['local-ownership']],
    ['Donors should coordinate before they arrive.', ['coordination'], []],
    ['The coordinator will send the minutes to everybody.', [], []],
    ['A needs assessment must come first in every district.', ['early-analysis'], []],
    ['Security assessments of the software were done every month.', [], ['early-analysis']],
    [
      'Reform rests on honesty, human security, equality, transparency, order and law.',
      [],
      ['human-security'],
    ],
  ])('%s: surely %j, perhaps %j', (text, ideas, perhaps) => {
    const [unit] = unitsOf([statement('one', text)], () => lexicon, asked(knowledge)).units
    expect([unit?.ideas, unit?.perhaps]).toEqual([ideas, perhaps])
  })
})

describe('statements of two documents', () => {
  test.each([
    [
      'Warnings are believed when they come from somebody the listener knows.',
      'People believe a warning when they know the person who gives it.',
    ],
    [
      'The Ministry of Public Works should set aside a fixed share of its budget for maintenance of dykes.',
      'The Ministry of Public Works must reserve a fixed part of its budget for the maintenance of dykes.',
    ],
    [
      'Local ownership is crucial.',
      'Programmes that were imposed from outside ended with the money that came along.',
    ],
    [
      'Equipment without a budget for maintenance stands idle within a year.',
      'Donated vehicles without funds for repairs stood idle.',
    ],
    [
      'Local partnerships, complete with national political will, are seminal to reform.',
      'Ensuring local ownership is crucial to success.',
    ],
  ])('%s recurs in: %s', (a, b) => {
    expect(findRecurrences([statement('one', a), statement('two', b)], setting)).toHaveLength(1)
  })

  test.each([
    [
      'The Ministry of Interior and Public Order should keep commanders in post for two years.',
      'The Ministry of Interior and Public Order should publish the survey of all stations.',
    ],
    ['Local ownership is crucial.', 'Employees are rewarded when they take ownership of goals.'],
    [
      'Objectives of reform do not always agree with national political will.',
      'Local partnerships, complete with national political will, are seminal to reform.',
    ],
    ['Understanding of local partners is lacking.', 'Local ownership of programmes is lacking.'],
    [
      'Invest in early, comprehensive analysis of the security sector.',
      'Conduct security assessments of the software to find risks.',
    ],
    [
      'Committee meetings should be held on market days, in the language of the market.',
      'Minutes that are read out in the market are corrected in the market.',
    ],
  ])('%s does not recur in: %s', (a, b) => {
    const who = { addressee: 'Ministry of Interior and Public Order' }
    expect(findRecurrences([statement('one', a, who), statement('two', b, who)], setting)).toEqual([])
  })

  test('a chain of likenesses does not join its ends', () => {
    const words = 'alder birch cedar dogwood elder fir gorse hazel ivy juniper kapok larch maple'.split(' ')
    const chain = words
      .slice(0, -4)
      .map((_, at) => statement(`d${at}`, `${words.slice(at, at + 5).join(' ')}.`))
    const sizes = findRecurrences(chain, setting).map(({ wordings }) => wordings.length)
    expect([chain.length, Math.max(...sizes)]).toEqual([9, 5])
  })

  test.each([
    ['a row of a table', 'commitment', 'Keep a reserve for the upkeep of dykes in the budget\tMPW\tMay 2021'],
    ['a line that says what is to be done', 'commitment', 'Reserve for the upkeep of dykes in the budget'],
    [
      'a statement without its full stop',
      'lesson',
      'A reserve for the upkeep of dykes in the budget keeps them dry',
    ],
  ])('an idea goes by a wording that is a whole sentence, not by %s', (_, type, quote) => {
    const whole =
      type === 'lesson' ? `${quote}.` : 'A reserve in the budget should be kept for the upkeep of dykes.'
    const row = record(type, 'one', quote.replaceAll('\t', ' '))
    const cells = { ...row, evidence: row.evidence.map((one) => ({ ...one, quote })) }
    const [found, ...more] = findRecurrences([cells, statement('two', whole)], setting)
    expect(more).toEqual([])
    expect(found?.label).toBe(whole)
  })
})
