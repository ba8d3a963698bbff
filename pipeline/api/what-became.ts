import type { Tombstone } from '../model/across.ts'

/** What became of a record that an earlier build had, for people: "its words are now part of …; build 3f2a had it last". */
export function whatBecame({ reason, lastBuild }: Tombstone): string {
  return lastBuild ? `${reason}; build ${lastBuild} had it last` : reason
}
