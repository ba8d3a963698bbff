import type { Sighting } from '../model/record.ts'

/** "Ann", where Ann Roe has been found. */
export function firstNamesIn(found: readonly Sighting[]): ReadonlySet<string> {
  return new Set(namesIn(found).map((name) => name.split(' ')[0] ?? ''))
}

/** "Roe", where Ann Roe has been found. */
export function surnamesIn(found: readonly Sighting[]): ReadonlySet<string> {
  return new Set(namesIn(found).map((name) => name.split(' ').at(-1) ?? ''))
}

function namesIn(found: readonly Sighting[]): readonly string[] {
  return found.flatMap(({ type, fields }) => (type === 'speaker' ? [String(fields['name'])] : []))
}
