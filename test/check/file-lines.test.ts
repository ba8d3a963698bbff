import { expect, test } from 'vitest'
import { linesOf } from '../../pipeline/check/file-lines.ts'

const links =
  '<a href="p"><span>Before</span> <bdi>Amara Poe</bdi></a><a href="n"><span>After</span> A lamp.</a>'

test.each([
  ['links of a line are part of it', `<p>${links}</p>`, ['Before Amara Poe After A lamp.']],
  [
    'links that only lead on stand apart',
    `<nav class="steps">${links}</nav>`,
    ['Before Amara Poe', 'After A lamp.'],
  ],
  [
    'so do links behind them',
    `<nav>${links}</nav><p>${links}</p>`,
    ['Before Amara Poe', 'After A lamp.', 'Before Amara Poe After A lamp.'],
  ],
])('%s', (_, content, lines) => {
  const said = linesOf('page.html', content).map((line) => line.replace(/\s+/gu, ' ').trim())
  expect(said.filter((line) => line.includes(' '))).toEqual(lines)
})
