import { beforeAll, expect, test } from 'vitest'
import { textReport } from '../../pipeline/check/text-report.ts'
import { answer } from '../../pipeline/commands/build-answer.ts'
import { reporterOf } from '../../pipeline/crew/reporter.ts'
import { builtFrom, debrief, folderWith } from './program.ts'

/*
 * How many there are of something, in words: one is one.
 */

let out: string
let corpus: string

beforeAll(() => {
  const built = builtFrom({
    'one.md':
      '# Report on Lamps\n\n12 May 2019\n\n## Recommendations\n\n- The ministry should pay for lamps.\n',
  })
  out = built.out
  corpus = built.corpus
})

const made = (counts: Readonly<Record<string, number>>): string => {
  let said = ''
  const talk = {
    result: (text: unknown) => {
      said += text
    },
    tell: () => {},
    color: false,
    terminal: false,
  }
  answer({ counts, messages: [] }, 'out', 1, { words: [], options: {} }, talk)
  return said.split('\n')[0] ?? ''
}

test.each([
  [{ documents: 0, records: 0, links: 0 }, '0 documents, 0 records'],
  [{ documents: 1, records: 1, links: 0, lesson: 1 }, '1 document, 1 record: 1 lesson'],
  [{ documents: 2, records: 1200, links: 0, lesson: 1200 }, '2 documents, 1,200 records: 1200 lesson'],
])('a build that made %o says "%s"', (counts, words) => {
  expect(made(counts)).toBe(words)
})

test('progress counts files, for one may hold several documents', () => {
  let said = ''
  const report = reporterOf('lines', (text) => {
    said += text
  })
  report({ done: 2, of: 20, failed: 0, pages: null } as unknown as Parameters<typeof report>[0])
  expect(said).toBe('2 of 20 files\n')
})

test('a verified base of one quote counts one', () => {
  const { stdout } = debrief('verify', '--corpus', corpus, '--out', out)
  expect(stdout).toMatch(/^\d+ quotes? of 1 document proved\n$/u)
  expect(stdout).not.toMatch(/^1 quotes/u)
})

test('a source that is not there is named in words that people understand', () => {
  const { status, stdout } = debrief('verify', '--corpus', folderWith({ 'other.md': 'x' }), '--out', out)
  expect(status).toBe(1)
  expect(stdout).toMatch(
    /^one\.md: Unexpected absence of this file in the corpus, expected it .*put it back, or build again without it {2}\[verify\/source-missing\]\n1 finding in 1 document\n$/u,
  )
})

test('a check that finds one thing counts one', () => {
  const one = {
    severity: 'error',
    room: 'read',
    rule: 'odd',
    reason: 'x',
    path: 'a.md',
    place: null,
    record: null,
  } as const
  expect(textReport([one])).toMatch(/\n1 finding: 1 error, 0 warnings\n$/u)
})
