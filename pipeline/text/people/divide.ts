import type { Kind } from './part-kind.ts'
import type { Part } from './parts.ts'

/** A part of what is printed behind a name, and what it is by its words. */
export interface Judged {
  readonly part: Part
  readonly kind: Kind
}

/** Which parts are the position and which the affiliation: units of a body go with the position. */
export function divide(judged: readonly Judged[]): readonly [readonly Judged[], readonly Judged[]] {
  const first = judged.findIndex(({ kind }) => kind === 'position')
  if (first < 0)
    return judged[0]?.kind === 'field' && judged.length > 1
      ? [judged.slice(0, 1), judged.slice(1)]
      : [[], judged]
  if (first > 0) return [judged.slice(first), judged.slice(0, first)]
  let end = 1
  while (end < judged.length && goesWithPosition(judged, end)) end++
  const last = judged.findLastIndex(({ kind }) => kind === 'position')
  const bracket = judged.slice(end, last)
  if (last > end && bracket.every(({ part }) => part.bracketed)) return [judged.slice(0, last + 1), bracket]
  // "Head of Tides, Harbour Office, Member of the Lamp Board": behind the body of one office stands another.
  const next = judged.findIndex(({ kind }, at) => at > end && kind === 'position')
  return [judged.slice(0, end), judged.slice(end, next < 0 ? judged.length : next)]
}

function goesWithPosition(judged: readonly Judged[], at: number): boolean {
  const { kind, part } = judged[at] as Judged
  if (kind === 'position') return true
  const later = judged.slice(at + 1)
  const bodyLater = later.some(
    (other) => other.kind === 'body' || other.kind === 'unit' || other.kind === 'other',
  )
  if (part.bracketed) return bodyLater && kind !== 'body' && later.every((other) => other.kind !== 'position')
  return (
    bodyLater &&
    (kind === 'unit' || kind === 'field') &&
    later.some((other) => other.kind === 'body' || other.kind === 'other')
  )
}
