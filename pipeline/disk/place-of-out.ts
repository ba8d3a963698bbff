import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** More links than this lead in a circle. */
const mostLinks = 40

/**
 * The folder that `out` stands for, its links followed, also where nothing is there yet: what a build replaces is what a link
 * leads to, never the link.
 */
export function placeOfOut(out: string): string {
  let place = resolve(out)
  for (let left = mostLinks; left > 0; left--) {
    const above = dirname(place)
    if (existsSync(above)) place = join(realpathSync(above), basename(place))
    if (!isLink(place)) return place
    place = resolve(dirname(place), readlinkSync(place))
  }
  return place
}

/** Whether a link is there, wherever it leads; none is where no folder can be, as in a file. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  } catch {
    return false
  }
}
