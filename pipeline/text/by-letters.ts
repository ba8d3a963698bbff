import { byCodeUnit, foldKey } from './fold.ts'
import { withoutAccents } from './without-accents.ts'

/** The order of a list of names: neither accents nor capitals tell where one stands. */
export function byLetters(a: string, b: string): number {
  return byCodeUnit(withoutAccents(foldKey(a)), withoutAccents(foldKey(b)))
}
