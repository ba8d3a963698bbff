import { expect, test } from 'vitest'
import { extract } from '../../pipeline/5-extract/extract.ts'
import type { Genre } from '../../pipeline/model/doc.ts'
import { listener } from '../documents.ts'
import { programmeDoc } from './programme-doc.ts'

/** `type | words` of what a text states, in order; the people and bodies it names are left out. */
export async function states(lines: readonly string[], genre: Genre): Promise<readonly string[]> {
  const doc = extract(await programmeDoc(lines, genre), listener().report)
  return doc.found
    .filter(({ type }) => type !== 'organisation' && type !== 'speaker' && type !== 'event')
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    .map(
      ({ type, spans }) => `${type} | ${spans.map(([start, end]) => doc.text.slice(start, end)).join(' ')}`,
    )
}

/** A text of a genre by its lines, and what it states. */
export type Told = readonly [name: string, genre: Genre, lines: readonly string[], states: readonly string[]]

/** One test a text: it states this and nothing else. */
export function statesEach(texts: readonly Told[]): void {
  test.each(texts)('%s', async (_, genre, lines, expected) => {
    expect(await states(lines, genre)).toEqual(expected)
  })
}
