import type { Block } from '../model/block.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { foldSpace } from './fold.ts'
import { likeness } from './people/likeness.ts'
import { looksLikeName, parsePeople } from './people.ts'

/** So many headings above people are talks of a meeting; fewer may be chapters. */
const fewest = 3
/** This share of the headings beside them stands above people as well. */
const share = 0.75
/** No line that says who speaks is longer. */
const longest = 300

/**
 * The level of headings that are the titles of talks, each right above a line that says who gives it: "Ms. Roe, Harbour College",
 * "Chair: Ben Poe"; null where there are none.
 */
export function levelOfTalks(blocks: readonly Block[], text: string, lexicon: Lexicon): number | null {
  const heads = blocks.flatMap((block, at) =>
    block.kind === 'heading' ? [{ block, isTalk: isAbovePeople(blocks, at, text, lexicon) }] : [],
  )
  const level = heads.find(({ isTalk }) => isTalk)?.block.level ?? null
  const beside = heads.filter(({ block }) => block.level === level)
  const talks = beside.filter(({ isTalk }) => isTalk).length
  return talks >= fewest && talks >= beside.length * share ? level : null
}

function isAbovePeople(blocks: readonly Block[], at: number, text: string, lexicon: Lexicon): boolean {
  const [head, below] = [blocks[at], blocks[at + 1]]
  if (!head || below?.kind !== 'paragraph') return false
  const title = foldSpace(textAt(text, head.span))
  const line = foldSpace(textAt(text, below.lines[0] ?? below.span))
  return looksLikeName(title, lexicon) < likeness.likely && line.length <= longest && saysWho(line, lexicon)
}

/** Whether a line is nothing but people of whom it says more than the name. */
function saysWho(line: string, lexicon: Lexicon): boolean {
  const people = parsePeople(line, lexicon)
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last || !people.some((one) => one.position ?? one.affiliation ?? one.honorific ?? one.role))
    return false
  // "Panel chair: Ms. Roe" begins with the role, and behind a semicolon stands more of the same person.
  const begins = first.span[0] <= 3 || (first.role !== null && first.span[0] <= 12)
  return begins && (line.length - last.span[1] < 12 || line.startsWith(';', last.span[1]))
}
