import { expect, it } from 'vitest'
import { filler } from './prints.ts'
import { readFile } from './reading.ts'
import type { Print } from './write-pdf.ts'

it('ranks headings by their numbers where they are numbered', async () => {
  const head = (base: number, text: string, size: number): Print => ({
    at: [60, base],
    text,
    size,
    bold: true,
  })
  const { lines } = await readFile({
    pages: [
      {
        prints: [
          head(60, 'Report of the council', 20),
          head(100, '1 Boats', 14),
          head(130, '1.1 Nets', 14),
          head(160, '1.1.1 Repairs', 11),
          head(190, '2 Roads', 14),
          ...filler,
        ],
      },
    ],
  })
  expect(lines.filter((line) => line.startsWith('h'))).toEqual([
    'h1: Report of the council',
    'h2: 1 Boats',
    'h3: 1.1 Nets',
    'h4: 1.1.1 Repairs',
    'h2: 2 Roads',
  ])
})
