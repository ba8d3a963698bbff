import { expect, it } from 'vitest'
import type { Genre } from '../../../pipeline/model/doc.ts'
import { foundIn } from '../programme-doc.ts'

/** A paper and the events it is of, each as "name | start end inferred | place country". */
export interface EventPaper {
  readonly name: string
  readonly genre: Genre
  readonly lines: readonly string[]
  readonly states: readonly string[]
}

/** One test a paper: these events and no others. */
export function findsEvents(papers: readonly EventPaper[]): void {
  it.each(papers)('finds $name', async ({ lines, genre, states }) => {
    const { events } = await foundIn(lines, genre)
    expect(
      events.map(
        ({ fields }) =>
          `${fields['name']} | ${fields['start'] ?? '-'} ${fields['end'] ?? '-'} ${fields['inferred']} | ${fields['place'] ?? '-'} ${fields['country'] ?? '-'}`,
      ),
    ).toEqual(states)
  })
}
