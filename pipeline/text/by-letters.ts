import { byCodeUnit, foldKey } from './fold.ts'

/** The order of a list of names: neither accents nor capitals tell where one stands. */
export function byLetters(a: string, b: string): number {
  return byCodeUnit(letters(a), letters(b))
}

function letters(name: string): string {
  return foldKey(name).normalize('NFD').replace(/\p{M}/gu, '')
}
