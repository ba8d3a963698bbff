import { describe, expect, it } from 'vitest'
import type { Word } from '../../../pipeline/1-read/pdf/engine.ts'
import { joinedLetters } from '../../../pipeline/1-read/pdf/joined-letters.ts'
import { words } from './words.ts'

describe('letters that are placed one by one', () => {
  const placed = (text: string, gap: number) =>
    [...text].map((letter, n) => ({
      ...(words(letter, 40 + n * (5 + gap), 50)[0] as Word),
      spaced: true,
    }))

  it('are one word where they touch and the space between them is a guess of the library', () => {
    const lamps = placed('lamps', -0.3)
    expect(joinedLetters(lamps, new Set(lamps)).map(({ text }) => text)).toEqual(['lamps'])
  })

  it('are words of their own behind a printed space, and where they stand apart', () => {
    const lamps = placed('lit', 0)
    expect(joinedLetters(lamps, new Set())).toHaveLength(3)
    const wide = placed('lit', 2)
    expect(joinedLetters(wide, new Set(wide))).toHaveLength(3)
  })
})
