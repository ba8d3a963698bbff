import { existsSync, statSync } from 'node:fs'
import { isEmpty, isKnowledgeBase, strangerIn } from './own-files.ts'
import { isLink, placeOfOut } from './place-of-out.ts'

/** The output folder holds something that no build made. */
export class OutNotOurs extends Error {
  /** The file among those of a knowledge base, relative to it; null where all of `out` is something else. */
  readonly stranger: string | null

  constructor(place: string, stranger: string | null) {
    super(place)
    this.stranger = stranger
  }
}

/** Throws OutNotOurs where `out` is neither free, nor empty, nor a knowledge base. Asks of no file but the manifest. */
export function claimOut(out: string): void {
  const target = placeOfOut(out)
  if (isLink(target) || (existsSync(target) && !mayBeOurs(target))) throw new OutNotOurs(target, null)
}

/** Throws OutNotOurs where `out` may not be replaced: it holds a file that no build put there. */
export function claimFiles(out: string): void {
  claimOut(out)
  const target = placeOfOut(out)
  const stranger = existsSync(target) ? strangerIn(target) : null
  if (stranger !== null) throw new OutNotOurs(target, stranger)
}

function mayBeOurs(folder: string): boolean {
  return statSync(folder).isDirectory() && (isKnowledgeBase(folder) || isEmpty(folder))
}
