import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type PrintedPage, writePdf } from '../1-read/pdf/write-pdf.ts'
import { temporaryFolder } from '../built.ts'
import { debrief } from './program.ts'

/** Eighteen pages, the first four of them numbered in Roman figures: the last one is printed as page 14. */
const pages: readonly PrintedPage[] = Array.from({ length: 18 }, (_, index) => ({
  prints:
    index === 1 || index === 17
      ? [
          { at: [60, 100], text: 'Recommendations', size: 16, bold: true },
          {
            at: [60, 130],
            text:
              index === 1
                ? 'The port should pay the crews before winter.'
                : 'The mill should publish its accounts every year.',
          },
        ]
      : [
          {
            at: [60, 100],
            text: `The council heard the members of island ${index} and of the upper valley.`,
          },
        ],
}))

test('a quote from a PDF is shown with the page as it is printed and its place in the file', () => {
  const folder = temporaryFolder()
  const [corpus, out] = [join(folder, 'corpus'), join(folder, 'out')]
  mkdirSync(corpus)
  writeFileSync(
    join(corpus, 'report.pdf'),
    writePdf({ pages, romanPages: 4, title: 'Report of the Bay Council' }),
  )
  debrief('build', corpus, '--out', out, '--no-cache', '--workers', '0')
  const shown = (text: string) => {
    const found = debrief('search', text, '--out', out, '--json').stdout
    const id = /"id":\s*"(recommendation\/[^"]+)"/u.exec(found)?.[1] ?? found
    return debrief('show', id, '--out', out).stdout
  }
  expect(shown('publish accounts')).toContain('p. 14 (PDF 18)')
  expect(shown('pay crews')).toContain('p. ii (PDF 2)')
})
