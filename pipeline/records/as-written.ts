import { foldSpace } from '../text/fold.ts'

/**
 * Who acts or holds a view, as written: `bare` is `printed` without its article, which belongs to "The group" and "the committee", but
 * to no name ("the UK").
 */
export function asWritten(printed: string, bare: string): string {
  return /^\p{Ll}[\p{L}-]*$/u.test(bare) ? foldSpace(printed) : bare
}
