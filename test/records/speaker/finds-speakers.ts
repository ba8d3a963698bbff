import { expect, it, test } from 'vitest'
import type { Genre } from '../../../pipeline/model/doc.ts'
import type { Sighting } from '../../../pipeline/model/record.ts'
import { foundIn } from '../programme-doc.ts'

/** A paper and the people in it, each as "honorific name | role | position | affiliation". */
export interface SpeakerPaper {
  readonly name: string
  readonly genre: Genre
  readonly lines: readonly string[]
  readonly states: readonly string[]
}

/** One test a paper: these people and no others. */
export function findsSpeakers(papers: readonly SpeakerPaper[]): void {
  it.each(papers)('finds $name', async ({ lines, genre, states }) => {
    const { speakers } = await foundIn(lines, genre)
    expect(speakers.map(withHonorific)).toEqual(states)
  })
}

/** Lines of a larger paper, and the people whom they name. */
export type SpeakerLines = readonly [name: string, lines: readonly string[], states: readonly string[]]

/** One test each: lines below a session name these people, each as "honorific name | role | position | affiliation". */
export function findsInProgramme(cases: readonly SpeakerLines[]): void {
  it.each(cases)('are %s', async (_, below, states) => {
    const { speakers } = await foundIn(
      ['# Harbour Forum', '', '9:00 Tides', '', ...below, '', '11:00 Lunch'],
      'agenda',
    )
    expect(speakers.map(withHonorific)).toEqual(states)
  })
}

/** One test each: lines of a conference report name these people, each as "name | role | position | affiliation". */
export function findsInReport(cases: readonly SpeakerLines[]): void {
  test.each(cases)('finds %s', async (_, lines, states) => {
    const { speakers } = await foundIn(
      ['# Report of the harbour conference', '', '## Day', '', ...lines],
      'report',
    )
    expect(speakers.map(({ fields }) => told(fields['name'], fields))).toEqual(states)
  })
}

/** A person as "honorific name | role | position | affiliation". */
export function withHonorific({ fields }: Sighting): string {
  return told(`${fields['honorific'] ?? '-'} ${fields['name']}`, fields)
}

function told(name: unknown, fields: Sighting['fields']): string {
  return [name, fields['role'], fields['position'] ?? '-', fields['affiliation'] ?? '-'].join(' | ')
}
