import { expect, it } from 'vitest'
import { read } from '../../pipeline/1-read/read.ts'
import { clean } from '../../pipeline/2-clean/clean.ts'
import { classify } from '../../pipeline/3-classify/classify.ts'
import { segment } from '../../pipeline/4-segment/segment.ts'
import { extract } from '../../pipeline/5-extract/extract.ts'
import { knowledgeFiles } from '../../pipeline/disk.ts'
import { knowledgeOf } from '../../pipeline/text/knowledge.ts'
import { listener, sourceOf } from '../documents.ts'

const knowledge = knowledgeOf(knowledgeFiles())

/** A text as it may lie in a file, of the genre that Debrief takes it to be, and what it states: "rule | words" in order. */
export interface Paper {
  readonly name: string
  readonly text: string
  readonly states: readonly string[]
}

/** One test a paper: it states these things of these types, and no others of them. */
export function statesOnly(types: readonly string[], papers: readonly Paper[]): void {
  it.each(papers)('$name', async ({ text, states }) => {
    expect(await stated(text, new Set(types))).toEqual(states)
  })
}

async function stated(text: string, types: ReadonlySet<string>): Promise<readonly string[]> {
  const { report } = listener()
  const cleanDoc = clean(await read(sourceOf(text, 'a.txt'), report), report, knowledge)
  const doc = extract(segment(classify(cleanDoc, report, knowledge), report), report)
  return doc.found
    .filter(({ type }) => types.has(type))
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    .map(({ rule, spans }) => `${rule} | ${words(doc.text, spans)}`)
}

function words(text: string, spans: readonly (readonly [number, number])[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/gu, ' ')
}
