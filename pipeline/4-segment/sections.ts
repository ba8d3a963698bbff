import type { Block } from '../model/block.ts'
import type { ClassifiedDoc } from '../model/doc.ts'
import type { Section } from '../model/section.ts'
import { isBareHead } from './bare-head.ts'
import { headingsLeadInOf, leadInOf, paragraphLeadInOf } from './lead-in.ts'
import { levels, openerOf, runInOf } from './opener.ts'
import { add, close, type Draft, whole } from './section-drafts.ts'

interface Open {
  readonly index: number
  readonly level: number
}

/** The tree of sections of a document, section 0 the whole, and for each block the innermost section it stands in. */
export function sectionsOf(doc: ClassifiedDoc): {
  readonly sections: readonly Section[]
  readonly sectionOf: readonly number[]
} {
  const sections: Draft[] = [whole(doc)]
  const open: Open[] = [{ index: 0, level: 0 }]
  const sectionOf: number[] = []
  const lists: { readonly index: number; readonly floor: number }[] = []
  const closeFrom = (level: number, at: number) => {
    while ((open.at(-1)?.level ?? 0) >= level) close(sections, open.pop()?.index ?? 0, doc, at)
  }
  const closeContents = (at: number) => {
    const last = open.at(-1)
    if (last && sections[last.index]?.role === 'contents') closeFrom(last.level, at)
  }
  doc.blocks.forEach((block, at) => {
    const below = doc.blocks[at + 1]
    const opener = openerOf(doc, block, doc.blocks[at - 1], below)
    while (
      lists.length > 0 &&
      (opener || block.kind !== 'item' || block.level <= (lists.at(-1)?.floor ?? 0))
    ) {
      close(sections, lists.pop()?.index ?? 0, doc, at)
    }
    if (opener) {
      closeFrom(opener.level, at)
      open.push({ index: add(sections, opener, open.at(-1)?.index ?? 0, doc, at), level: opener.level })
    } else if (isBareHead(doc, block, below)) closeFrom(levels.known, at)
    else if (isBehindList(block, doc.blocks[at - 1])) closeContents(at)
    const around = lists.at(-1)?.index ?? open.at(-1)?.index ?? 0
    const runIn = opener ? null : runInOf(doc, block)
    const own = runIn ? add(sections, runIn, around, doc, at) : around
    sectionOf.push(own)
    const leadIn = leadInOf(doc, block, below)
    const floor = floorOf(block, leadIn === null ? undefined : below)
    // "**The mission** asked for:" and the list below it belong together.
    if (runIn && leadIn) lists.push({ index: own, floor })
    else if (runIn) close(sections, own, doc, at + 1)
    if (leadIn) lists.push({ index: add(sections, leadIn, own, doc, at + 1), floor })
    const announces = opener
      ? null
      : (headingsLeadInOf(doc, block, doc.blocks.slice(at + 1, at + 3)) ??
        paragraphLeadInOf(doc, block, doc.blocks.slice(at + 1, at + 3)))
    if (announces) open.push({ index: add(sections, announces, around, doc, at + 1), level: announces.level })
  })
  for (const { index } of [...lists, ...open.slice(1)]) close(sections, index, doc, doc.blocks.length)
  return { sections, sectionOf }
}

/** Text below a list or its links: where these are the contents, it is none of them. */
function isBehindList(block: Block, above: Block | undefined): boolean {
  const isLinked = (one: Block | undefined) => one?.runs.some((run) => run.kind === 'link') === true
  return block.kind === 'paragraph' && !isLinked(block) && (above?.kind === 'item' || isLinked(above))
}

/** Items no deeper than this end the list that a block leads in; its own level, where `below` is not beside it. */
function floorOf(block: Block, below: Block | undefined): number {
  if (block.kind !== 'item') return 0
  return below === undefined ? block.level : Math.min(block.level, below.level - 1)
}
