import { describe, expect, test } from 'vitest'
import { limitsIn } from '../../../pipeline/text/limits.ts'
import { lexicon } from './english.ts'

describe('words that limit attribution', () => {
  test.each([
    ['The workshop was held under the Chatham House Rule.', 'event'],
    ['This session will be held under the Chatham House Rule.', 'part'],
    ['The second panel was held under the Chatham House Rule.', 'part'],
    ['This closed-door symposium will inform practice.', 'event'],
    ['Remarks are not for attribution.', 'unsaid'],
    ['Please do not cite.', 'document'],
    ['DRAFT', 'document'],
    ['Draft - not for circulation', 'document'],
    ['CONFIDENTIAL', 'document'],
  ])('%s is about the %s', (text, reach) => {
    expect(limitsIn(text, lexicon).map((limit) => limit.reach)).toEqual([reach])
  })

  test.each([
    'The workshop was not held under the Chatham House Rule.',
    'The Chatham House Rule does not apply to the keynote.',
    'A first draft is due on 15 March 2017.',
    'Every station needs a confidential telephone line.',
    'Chatham House published the survey.',
  ])('%s limits nothing', (text) => {
    expect(limitsIn(text, lexicon)).toEqual([])
  })
})
