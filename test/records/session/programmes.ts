import { expect, it } from 'vitest'
import type { Genre } from '../../../pipeline/model/doc.ts'
import type { Sighting } from '../../../pipeline/model/record.ts'
import { foundIn } from '../programme-doc.ts'

/** A programme, an agenda where nothing else is said, and the sessions that it states, each in a line. */
export interface Programme {
  readonly name: string
  readonly genre?: Genre
  readonly lines: readonly string[]
  readonly states: readonly string[]
}

/** One test a programme: each session as "day start end kind | label | title | parent". */
export function findsSessions(programmes: readonly Programme[]): void {
  it.each(programmes)('finds $name', async ({ lines, genre, states }) => {
    const { sessions } = await foundIn(lines, genre ?? 'agenda')
    expect(sessions.map((session) => lineOf(session, ['day', 'start', 'end', 'kind']))).toEqual(states)
  })
}

/** One test a programme: each session as "start end minutes kind | label | title | parent". */
export function givesSessions(programmes: readonly Programme[]): void {
  it.each(programmes)('gives $name', async ({ lines, genre, states }) => {
    const { sessions } = await foundIn(lines, genre ?? 'agenda')
    expect(sessions.map((session) => lineOf(session, ['start', 'end', 'minutes', 'kind']))).toEqual(states)
  })
}

function lineOf({ fields }: Sighting, first: readonly string[]): string {
  return [
    first.map((field) => fields[field] ?? '-').join(' '),
    fields['label'] ?? '-',
    fields['title'],
    fields['parent'] ?? '-',
  ].join(' | ')
}
