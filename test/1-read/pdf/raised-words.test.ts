import { describe, expect, it } from 'vitest'
import { column, filler } from './prints.ts'
import { readFile } from './reading.ts'
import type { Print } from './write-pdf.ts'

/** A line of pieces one right behind the other, those between `^` raised. Widths are those of Helvetica. */
function raised(left: number, base: number, text: string, size = 10): Print[] {
  let at = left
  return text.split('^').map((piece, n) => {
    const lifted = n % 2 === 1
    const print = { at: [at, base - (lifted ? 3 : 0)] as const, text: piece, size: lifted ? 6 : size }
    for (const letter of piece) at += (print.size * (widths[letter] ?? 556)) / 1000
    return print
  })
}

const widths: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'cksvxyz'].map((letter) => [letter, 500])),
  ...Object.fromEntries([...' .,ftI'].map((letter) => [letter, 278])),
  ...{ i: 222, j: 222, l: 222, r: 333, m: 833, w: 722, '*': 389, L: 556, C: 722, N: 722, H: 722 },
}

describe('raised words', () => {
  it('are no part of the word they stand at where they lead to notes, and show as powers where they are', async () => {
    const { lines, reading } = await readFile({
      pages: [
        {
          prints: [
            ...filler,
            ...raised(
              60,
              400,
              'They waited for days^1^ in 2019^2^, on the 1^st^ of May, with 10^6^ lamps on 5 km^2^ of quay.',
            ),
          ],
        },
      ],
    })
    expect(lines.at(-1)).toBe(
      'p: They waited for days in 2019, on the 1st of May, with 10\u2076 lamps on 5 km\u00B2 of quay.',
    )
    expect(reading?.noteMarks).toEqual(['1', '2'])
  })

  it('tell the notes below the text, however large those are set', async () => {
    const { lines } = await readFile({
      pages: [
        {
          prints: [
            ...filler,
            ...raised(60, 500, 'The council lit the lamps.^1^ The pilots saw them.^2^'),
            ...raised(60, 700, '^1^Code of lamps, and what'),
            ...column(60, 714, ['else is said there.']),
            ...raised(60, 730, '^2^Letter of the quay.'),
          ],
        },
      ],
    })
    expect(lines.slice(-3)).toEqual([
      'p: The council lit the lamps. The pilots saw them.',
      'note: 1 Code of lamps, and what~else is said there.',
      'note: 2 Letter of the quay.',
    ])
  })
})
