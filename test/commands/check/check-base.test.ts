import { expect, test } from 'vitest'
import { checkBase } from '../../../pipeline/check/check-base.ts'
import type { Checked } from '../../../pipeline/check/checked.ts'
import type { BaseRecord } from '../../../pipeline/model/record.ts'
import { base, message, statement } from './checked-base.ts'

const ann = {
  kind: 'person',
  names: ['Ann ROE'],
  mentions: [{ document: 'notes' }],
} as unknown as Checked['things'][number]
const closed = {
  document: 'notes',
  words: '',
  names: 'withheld',
  reason: 'the house rule',
  covered: 0,
} as const
const evidence = statement().evidence[0] as BaseRecord['evidence'][number]
const weak = { right: 2, found: 9, shown: false }

test.each<readonly [string, Partial<Checked>, readonly string[]]>([
  ['a sound base', {}, []],
  [
    'an error of the build',
    { messages: [{ ...message, severity: 'error', reason: 'r' }] },
    ['error read/odd'],
  ],
  [
    'a warning of the build',
    { messages: [{ ...message, severity: 'warning', reason: 'r' }] },
    ['warning read/odd'],
  ],
  ['a remark is no finding', { messages: [{ ...message, severity: 'info', reason: 'r' }] }, []],
  [
    'a name beside a statement of a closed meeting',
    { things: [ann], attribution: [closed], records: [statement({ lead: 'Ann Roe' })] },
    ['error check/name-beside-statement'],
  ],
  [
    'a name on another line than such a statement',
    {
      things: [ann],
      attribution: [closed],
      records: [statement({ evidence: [{ ...evidence, suffix: '\n\nContact: Ann Roe' }] })],
    },
    [],
  ],
  [
    'a name on the line of such a statement',
    {
      things: [ann],
      attribution: [closed],
      records: [statement({ evidence: [{ ...evidence, suffix: ', said Ann Roe' }] })],
    },
    ['error check/name-beside-statement'],
  ],
  [
    'a given name alone beside such a statement',
    {
      things: [ann],
      attribution: [closed],
      records: [statement({ text: 'Lamps should burn, as Ann proposed' })],
    },
    ['error check/name-beside-statement'],
  ],
  ['the same name in an open one', { things: [ann], records: [statement({ lead: 'Ann Roe' })] }, []],
  [
    'the name of one who agreed',
    {
      things: [ann],
      attribution: [{ ...closed, named: ['roe'] }],
      records: [statement({ lead: 'Ann Roe' })],
    },
    [],
  ],
  [
    'a quote of other words',
    { records: [statement({ evidence: [{ ...evidence, quote: 'Lamps should not be paid' }] })] },
    ['error check/quote-not-in-text'],
  ],
  ['a text that is missing', { text: () => null }, ['error check/quote-not-in-text']],
  ['a record without evidence', { records: [statement({ evidence: [] })] }, ['error check/no-evidence']],
  ['a rule below its floor', { rules: { 'recommendation/modal': weak } }, ['warning check/rule-below-floor']],
  [
    'a rule below its floor whose records a person accepted',
    { rules: { 'recommendation/modal': weak }, records: [statement({ review: 'accepted' })] },
    [],
  ],
])('%s', (_, changes, found) => {
  expect(checkBase(base(changes)).map(({ severity, room, rule }) => `${severity} ${room}/${rule}`)).toEqual(
    found,
  )
})
