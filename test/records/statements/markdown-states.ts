import { expect, it } from 'vitest'
import { extract } from '../../../pipeline/5-extract/extract.ts'
import type { Genre } from '../../../pipeline/model/doc.ts'
import { listener } from '../../documents.ts'
import { programmeDoc } from '../programme-doc.ts'

/** A short document, a report where nothing else is said, and what it states: "rule | words" in order. */
export interface MarkdownPaper {
  readonly name: string
  readonly genre?: Genre
  readonly text: string
  readonly states: readonly string[]
}

const statements = new Set([
  'recommendation',
  'lesson',
  'finding',
  'commitment',
  'objective',
  'definition',
  'case-study',
])

/** One test a document: it states these things, and nothing else of the types of statements. */
export function markdownStates(papers: readonly MarkdownPaper[]): void {
  it.each(papers)('$name', async ({ text, genre, states }) => {
    expect(await stated(text, genre ?? 'report')).toEqual(states)
  })
}

async function stated(text: string, genre: Genre): Promise<readonly string[]> {
  const doc = extract(await programmeDoc(text.split('\n'), genre), listener().report)
  return doc.found
    .filter(({ type }) => statements.has(type))
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    .map(
      ({ rule, spans }) =>
        `${rule} | ${spans
          .map(([start, end]) => doc.text.slice(start, end))
          .join(' ')
          .replace(/\s+/gu, ' ')}`,
    )
}
