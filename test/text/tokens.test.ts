import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textAt } from '../../pipeline/model/span.ts'
import { partsOf, wordsOf } from '../../pipeline/text/tokens.ts'

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Idriss Traoré spoke.', ['idriss', 'traoré', 'spoke']],
  ['The U.S. and the UN', ['the', 'u.s.', 'and', 'the', 'un']],
  ['post-conflict people’s work', ['post-conflict', 'people’s', 'work']],
  ['1,500 men in 2005.', ['1,500', 'men', 'in', '2005']],
  ['the 3rd one, etc.', ['the', '3rd', 'one', 'etc']],
  ['— … “”', []],
  ['São Tomé', ['são', 'tomé']],
]

describe('words', () => {
  it.each(cases)('of %s', (text, words) => expect(wordsOf(text).map(({ word }) => word)).toEqual(words))

  it('have parts where a hyphen joins them', () => {
    expect(partsOf('post-conflict')).toEqual(['post', 'conflict'])
    expect(partsOf('conflict')).toEqual(['conflict'])
  })

  it('are the text at their spans, and every letter is in one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0
        for (const { word, span } of wordsOf(text)) {
          expect(textAt(text, span).toLowerCase()).toBe(word)
          expect(text.slice(end, span[0])).not.toMatch(/[\p{L}\p{N}]/u)
          end = span[1]
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})
