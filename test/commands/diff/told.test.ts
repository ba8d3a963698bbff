import { expect, test } from 'vitest'
import { compare } from '../../../pipeline/diff/compare.ts'
import { markdownDifference } from '../../../pipeline/diff/markdown-difference.ts'
import { textDifference } from '../../../pipeline/diff/text-difference.ts'
import { lamps, side } from './sides.ts'

test('Markdown shows what words changed, and lets the words of a document be no markup', () => {
  const odd = { ...lamps, text: 'Ask @team about <b>lamps</b> and *#12* today, before the boats leave.' }
  const said = markdownDifference(
    compare(side([odd]), side([{ ...odd, text: odd.text.replace('today', 'tomorrow') }])),
  )
  expect(said).toContain('0 added, 1 reworded, 0 merged, 0 lost, 0 moved, 0 unchanged')
  expect(said).toContain('~~today,~~ **tomorrow,**')
  expect(said).toContain('@\u200bteam about &lt;b\\>lamps&lt;/b\\> and \\*#\u200b12\\*')
})

test('Markdown stays within its bound and counts what it leaves out', () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({
    id: `lesson/notes/${at}`,
    text: `${'word '.repeat(200)}${at}`,
  }))
  const said = markdownDifference(compare(side([]), side(many)))
  expect(said.length).toBeLessThanOrEqual(60_000)
  expect(said).toMatch(/### Added \(3000\)/u)
  expect(said).toMatch(/- … and \d+ more\n/u)
  expect(markdownDifference(compare(side([]), side(many)), 90)).toMatch(/^## .+\n\n3000 added, .*\n$/u)
})

test('a terminal is told in plain signs', () => {
  const said = textDifference(
    compare(side([lamps]), side([{ ...lamps, text: lamps.text.replace('advance', 'time') }])),
  )
  expect(said).toContain('[-advance.-] {+time.+} (notes.md)')
})
