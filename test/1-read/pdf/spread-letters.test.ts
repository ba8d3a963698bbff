import { describe, expect, it } from 'vitest'
import { above, blocksOf } from './blocks.ts'
import type { Print } from './write-pdf.ts'

describe('a heading whose letters are set apart', () => {
  /** Advances of Helvetica in thousandths of an em, where they are not 556. */
  const advances: Readonly<Record<string, number>> = {
    R: 722,
    D: 722,
    i: 222,
    l: 222,
    A: 667,
    B: 667,
    C: 722,
    F: 611,
  }

  const spread = (text: string, gap: number): Print[] => {
    let at = 60
    return [...text].flatMap((letter): Print[] => {
      const print = { at: [at, 60] as const, text: letter, size: 20 }
      at += letter === ' ' ? 6 + gap : ((advances[letter] ?? 556) * 20) / 1000 + gap
      return letter === ' ' ? [] : [print]
    })
  }

  it('is read as words', async () => {
    const blocks = await blocksOf({ prints: [...spread('Regional Dialogue', 7), ...above] })
    expect(blocks[0]).toBe('heading: Regional Dialogue')
  })

  it('is told apart from letters over columns', async () => {
    const blocks = await blocksOf({ prints: [...spread('ABCDEF', 7), ...above] })
    expect(blocks[0]).toBe('heading: A B C D E F')
  })
})
