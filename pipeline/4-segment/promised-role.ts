import type { Block } from '../model/block.ts'
import type { ClassifiedDoc } from '../model/doc.ts'
import type { Role } from '../model/section.ts'
import { numberInTitle } from '../text/number-in-title.ts'
import { says } from '../text/phrase-keys.ts'
import { remember } from '../text/remember.ts'

/** Ten items below "Ten things we learned": the list is what the title promises. */
export function promisedRole(doc: ClassifiedDoc, below: Block): Role | null {
  const { title, lexicon } = doc
  const role = promisable.find((one) => says(lexicon, 'lead-ins', one, title))
  const number = role === undefined ? 0 : numberInTitle(title, lexicon)
  if (role === undefined || number < fewest || below.list === undefined) return null
  return remember(lengths, doc, () => lengthsOf(doc)).get(`${below.list} ${below.level}`) === number
    ? role
    : null
}

const lengths = new WeakMap<ClassifiedDoc, ReadonlyMap<string, number>>()

/** How many items each list has, by its number and level. */
function lengthsOf({ blocks }: ClassifiedDoc): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { kind, list, level } of blocks)
    if (kind === 'item') found.set(`${list} ${level}`, (found.get(`${list} ${level}`) ?? 0) + 1)
  return found
}

const promisable: readonly Role[] = ['lessons', 'recommendations']
const fewest = 3
