import { expect, test } from 'vitest'
import { phraseEnd } from '../../pipeline/text/phrase-end.ts'
import { phraseSource } from '../../pipeline/text/phrases.ts'

const cases: readonly (readonly [phrase: string, flags: string, text: string, start: number, end: number])[] =
  [
    ['World Bank', 'u', 'the World Bank said', 4, 14],
    ['World Bank', 'u', 'the world bank said', 4, -1],
    ['World Bank', 'iu', 'the WORLD\n  bank said', 4, 16],
    ['World Bank', 'u', 'the World Banker', 4, -1],
    ['World Bank', 'u', 'the World-Bank', 4, -1],
    ['Bank', 'u', 'a WorldBank', 7, -1],
    ['Guinea-Bissau', 'iu', 'in guinea-bissau.', 3, 16],
    ['Cote', 'iu', 'Coté', 0, -1],
    ['École', 'iu', 'à l’école', 4, 9],
    ['recommend*', 'iu', 'recommended', 0, 11],
    ['lesson?', 'iu', 'Lessons', 0, 7],
    ['Women’s League', 'u', "Women's League", 0, 14],
    ['^opening', 'iu', 'opening', 0, 7],
  ]

test.each(cases)(
  '%s (%s) in "%s" from %i ends at %i, as its pattern says',
  (phrase, flags, text, start, end) => {
    const pattern = new RegExp(phraseSource(phrase), `${flags}y`)
    pattern.lastIndex = start
    const match = pattern.exec(text)
    expect(match ? start + match[0].length : -1).toBe(end)
    expect(phraseEnd(phrase, flags)(text, start)).toBe(end)
  },
)
