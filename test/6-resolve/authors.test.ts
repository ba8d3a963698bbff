import { expect, test } from 'vitest'
import { authorsOf } from '../../pipeline/6-resolve/authors.ts'
import type { Format } from '../../pipeline/model/doc.ts'
import { lexicon } from '../knowledge.ts'

const author = (name: string) => ({
  type: 'speaker',
  spans: [[0, 1]] as const,
  fields: { role: 'author', name },
  rule: 'speaker/byline',
  confidence: 0.9,
})

const wrote = (format: Format, authors: readonly string[], printed: readonly string[] = []) =>
  authorsOf({ format, hints: { authors }, found: printed.map(author), lexicon: lexicon('en') })

test.each<readonly [string, Format, readonly string[], readonly string[], readonly object[]]>([
  ['those that it prints', 'markdown', ['John Poe'], ['Ann Roe'], [{ family: 'Roe', given: 'Ann' }]],
  [
    'those that front matter names, each once',
    'markdown',
    ['John Poe and Maria Roe', 'John Poe'],
    [],
    [
      { family: 'Poe', given: 'John' },
      { family: 'Roe', given: 'Maria' },
    ],
  ],
  [
    'a family name in capitals before the others',
    'html',
    ['POE John Mark'],
    [],
    [{ family: 'POE', given: 'John Mark' }],
  ],
  ['nobody where an account is named', 'html', ['admin', 'Web Team'], [], []],
  ['nobody whom an office program names', 'docx', ['John Poe'], [], []],
])('the authors of a document are %s', (_, format, given, printed, expected) => {
  expect(wrote(format, given, printed)).toEqual(expected)
})
