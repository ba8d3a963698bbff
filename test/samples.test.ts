import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Source } from '../pipeline/model/doc.ts'
import { textAt } from '../pipeline/model/span.ts'
import { carried, corpusFolder, sourcesIn } from './built.ts'

/*
 * Samples are made by real producers from sources in scripts/samples (`node scripts/make-samples.mjs`). What a producer
 * makes of a document states what somebody reads in its source. Formats that have gold files are held by quality.test.ts;
 * these have none.
 */

const sources = join(import.meta.dirname, '..', 'scripts', 'samples')
const samples = sourcesIn(corpusFolder)

async function carriedSample(path: string) {
  const sample = samples.find((each) => each.path === path) as Source
  const [doc] = (await carried([sample])).docs
  if (!doc) throw new Error(`Unexpected absence of ${path}`)
  return doc
}

test('there is a sample of each format', async () => {
  const { docs } = await carried(samples)
  expect([...new Set(docs.map(({ format }) => format))].sort()).toEqual([
    'docx',
    'eml',
    'html',
    'markdown',
    'odp',
    'odt',
    'pdf',
    'pptx',
    'rtf',
    'text',
  ])
})

const made: readonly (readonly [string, string, readonly string[]])[] = [
  [
    '2022/women-who-stay-slides.odp',
    'women-who-stay-2022-slides.pandoc',
    [
      'commitment: WUN to repeat the interviews in 2024',
      'lesson: A mentor outside the chain of command is worth more than a hotline',
      'lesson: Recruiting women is the easy half; keeping them is the other',
      'lesson: The exit interview was, for most, the first time anybody asked',
      'recommendation: Ask before they leave, not after',
      'recommendation: Every promotion board should include at least one woman',
      'recommendation: Services must record why officers resign',
    ],
  ],
  [
    '2021/follow-up-to-the-third-dialogue.eml',
    'follow-up-2021.py',
    [
      'commitment: CAS to put the recordings on line by mid-January 2022.',
      "commitment: Nila ROAN (Sarn District) will send the minutes of the secretaries' round by 10 December 2021.",
      'commitment: Please send corrections to the summary report to Jonas PELL before 17 December 2021.',
      'lesson: One lesson from our side: a meeting that is half on screen needs two moderators, one for each half.',
    ],
  ],
]

test.each(made)('%s states what its source says', async (path, source, expected) => {
  const { text, found } = await carriedSample(path)
  const core = found.filter(({ type }) =>
    ['recommendation', 'lesson', 'commitment', 'finding'].includes(type),
  )
  const stated = core.map(
    ({ type, spans }) => `${type}: ${spans.map((span) => textAt(text, span)).join(' ')}`,
  )
  expect(stated.sort()).toEqual(expected)
  const words = readFileSync(join(sources, source), 'utf8')
  for (const statement of stated) expect(words).toContain(statement.slice(statement.indexOf(': ') + 2))
})

test.each([
  ['2022/women-who-stay-slides.odp', 'Ask before they leave', { slide: 5 }],
  ['2021/veldara-dialogue-2021-slides.pptx', 'Files still travel by hand', { slide: 4 }],
  ['2021/follow-up-to-the-third-dialogue.eml', 'CAS to put the recordings', { line: 23 }],
  ['2021/veldara-dialogue-2021-report.odt', 'Minutes that are read out in the market', { paragraph: 12 }],
  ['2019/joint-assessment-workshop-agenda.docx', 'Try the questions out', { paragraph: 8 }],
  ['2022/mid-term-review-terms-of-reference.rtf', 'Terms of Reference', { paragraph: 1 }],
])('%s: "%s" has a place in the words of its format', async (path, words, place) => {
  const { text, blocks } = await carriedSample(path)
  const block = blocks.find(({ span }) => textAt(text, span).includes(words))
  expect(block?.place).toMatchObject(place)
})
