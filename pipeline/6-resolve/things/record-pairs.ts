import { byCodeUnit } from '../../text/fold.ts'

/** Pairs of record ids that a person has decided on, by their keys. */
export type Pairs = ReadonlySet<string>

/** The key of a pair, whichever of the two comes first. */
export function pairKey(a: string, b: string): string {
  return byCodeUnit(a, b) < 0 ? `${a}\u0000${b}` : `${b}\u0000${a}`
}

/** The two of a pair, by its key. */
export function pairOf(key: string): readonly string[] {
  return key.split('\u0000')
}
