import type { Knowledge } from '../../model/knowledge.ts'
import type { Point } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { listOf } from '../../text/phrases.ts'
import { withoutArticle } from './body-key.ts'
import { isAcronym } from './mentions.ts'

/** Two names of one body, as `keyOf` gives them, and what says so. */
export interface SameBody {
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
}

/**
 * Of the names given those that are one body though their words differ: a name with the body above it after a comma
 * ("Advisory Team, DCAF"), where both have a short form that a document or knowledge/ explains, and names that knowledge/
 * lists beside a fuller one that is `used`. A country after a comma says which of many it is, and joins nothing.
 */
export function sameBodies(
  names: Iterable<string>,
  used: ReadonlySet<string>,
  keyOf: (name: string) => string,
  isExplained: (name: string) => boolean,
  knowledge: Knowledge,
): readonly SameBody[] {
  const fuller = fullerNames(keyOf, knowledge)
  const unique = [...new Set(names)].sort(byCodeUnit)
  const found = new Map<string, SameBody>()
  for (const name of unique) {
    const full = fuller.get(keyOf(name))
    if (full !== undefined && used.has(full))
      found.set(keyOf(name), { from: keyOf(name), to: full, points: [KNOWN] })
    const [body, above] = partsOf(name, knowledge)
    if (body !== undefined && above !== undefined && isExplained(body) && isExplained(above))
      found.set(keyOf(name), { from: keyOf(name), to: keyOf(body), points: [ABOVE] })
  }
  return [...found.values()]
}

const KNOWN: Point = { reason: 'known by both names', points: 0.95 }
const ABOVE: Point = { reason: 'named with the body above it', points: 0.9 }

/** A name of three words or more, and the body that stands behind its last comma; nothing where there is none. */
function partsOf(name: string, knowledge: Knowledge): readonly [] | readonly [body: string, above: string] {
  const parts = /^(\S+\s+\S+\s+\S.*\S)\s*,\s*([^,]+)$/u.exec(name.trim())
  return parts?.[1] !== undefined && parts[2] !== undefined && !isAcronym(parts[1])
    ? [parts[1], withoutArticle(parts[2], knowledge)]
    : []
}

function fullerNames(keyOf: (name: string) => string, { lexicons }: Knowledge): ReadonlyMap<string, string> {
  const lines = Object.keys(lexicons)
    .sort(byCodeUnit)
    .flatMap((language) => {
      const lexicon = lexicons[language]
      return lexicon ? listOf(lexicon, 'organisations', 'known-as') : []
    })
  return new Map(
    lines.flatMap((line) => {
      const [name, full] = line.split(' = ')
      return name !== undefined && full !== undefined ? [[keyOf(name), keyOf(full)] as const] : []
    }),
  )
}
