import { expect, test } from 'vitest'
import type { SegmentedDoc } from '../../pipeline/model/doc.ts'
import { footnotesOf } from '../../pipeline/records/footnotes.ts'

/** A document of these paragraphs, from whose words these marks were taken. */
function docOf(paragraphs: readonly string[], noteMarks?: readonly string[]): SegmentedDoc {
  let at = 0
  const blocks = paragraphs.map((text) => {
    const span = [at, at + text.length] as const
    at += text.length + 2
    return { kind: 'paragraph', span, level: 0, runs: [], place: {}, lines: [span] }
  })
  return { text: paragraphs.join('\n\n'), blocks, noteMarks } as unknown as SegmentedDoc
}

const notes = ['1 See the Lamp Code.', '2 Letter of the quay.', '3 The pilots should wait.']

test.each([
  ['stand in the text', ['Lamps are dear.1 Quays are.2'], undefined, [1, 2, 3]],
  ['were taken from it', ['Lamps are dear. Quays are.'], ['1', '2'], [1, 2, 3]],
  ['are nowhere', ['Lamps are dear. Quays are.'], undefined, []],
])('paragraphs that open with numbers are footnotes where those %s', (_, text, marks, found) => {
  expect([...footnotesOf(docOf([...text, ...notes], marks)).blocks]).toEqual(found)
})
