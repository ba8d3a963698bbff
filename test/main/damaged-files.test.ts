import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpusFolder, temporaryFolder } from '../built.ts'
import { folderWith } from '../commands/program.ts'
import { lockedPdf } from '../locked-pdf.ts'
import { built, notes } from './built-base.ts'

test('an empty folder is built with an error: exit code 1', () => {
  const { status, messages, documents } = built(temporaryFolder())
  expect([status, documents]).toEqual([1, []])
  expect(messages.map(({ rule }) => rule)).toEqual(['empty-corpus'])
})

const samplePdf = new Uint8Array(readFileSync(join(corpusFolder, '2018/veldara-dialogue-2018-report.pdf')))

test.each<readonly [string, string, string | Uint8Array, RegExp]>([
  ['a file of zero bytes', 'bad.txt', '', /empty/u],
  [
    'a binary named .md',
    'bad.md',
    Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
    /unknown-format/u,
  ],
  ['a PDF without its end', 'bad.pdf', samplePdf.slice(0, 3000), /./u],
  ['a PDF of nothing but its first line', 'bad.pdf', '%PDF-1.7\n', /./u],
  ['a PDF with a password', 'bad.pdf', lockedPdf(), /password|encrypted|locked/u],
  ['a zip cut off', 'bad.docx', 'PK\u0003\u0004word/document.xml', /./u],
])('%s gets a message and an entry, the rest is built', (_, path, content, rule) => {
  const { status, stderr, messages, documents, records } = built(
    folderWith({ [path]: content, 'good.md': notes }),
  )
  expect(status).toBe(1)
  expect(documents.map((document) => document.path)).toEqual([path, 'good.md'])
  expect(records.filter(({ type }) => type === 'recommendation')).toHaveLength(2)
  const told = messages.filter((message) => message.path === path && message.severity === 'error')
  expect(told.map((message) => message.rule).join()).toMatch(rule)
  expect(told[0]?.reason).toMatch(/^Unexpected .*[,;] /u)
  expect(stderr).toContain(`error: ${path}: Unexpected`)
})

test.each(['bad.txt', 'bad.md', 'bad.html'])(
  'a line of 50 MB in %s gets a message in bounded time',
  (path) => {
    const words = 'word '.repeat(10 * 1024 * 1024)
    const started = performance.now()
    const { messages, records } = built(
      folderWith({ [path]: path.endsWith('.html') ? `<p>${words}</p>` : words, 'good.md': notes }),
    )
    expect(performance.now() - started).toBeLessThan(60_000)
    expect(
      messages
        .filter((message) => message.path === path && message.severity !== 'info')
        .map(({ rule }) => rule),
    ).toEqual(['long-line'])
    expect(records.filter(({ type }) => type === 'recommendation')).toHaveLength(2)
  },
  120_000,
)
