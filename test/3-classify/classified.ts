import { expect, test } from 'vitest'
import { markdown } from '../../pipeline/1-read/markdown.ts'
import { clean } from '../../pipeline/2-clean/clean.ts'
import { classify } from '../../pipeline/3-classify/classify.ts'
import { knowledgeFiles } from '../../pipeline/disk.ts'
import type { ReadDoc } from '../../pipeline/model/doc.ts'
import { knowledgeOf } from '../../pipeline/text/knowledge.ts'
import { listener, readDoc, sourceOf } from '../documents.ts'

const knowledge = knowledgeOf(knowledgeFiles())

/** A page of Markdown as it leaves room 3. */
export async function classified(content: string, parts: Partial<ReadDoc> = {}) {
  const { report, messages } = listener()
  const reading = await markdown(sourceOf(content), report)
  const doc = readDoc(reading?.tree ?? { type: 'root', children: [] }, {
    hints: reading?.hints ?? {},
    format: 'markdown',
    ...parts,
  })
  return { ...classify(clean(doc, report, knowledge), report, knowledge), messages }
}

/** A page by what tells of its genre, the page, and the genre. */
export type OfGenre = readonly [by: string, content: string, genre: string]

/** One test a page: it is of this genre. */
export function knowsGenres(pages: readonly OfGenre[]): void {
  test.each(pages)('knows %s', async (_, content, genre) => {
    expect((await classified(content)).genre).toBe(genre)
  })
}
