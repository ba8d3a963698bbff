import type { SegmentedDoc } from '../model/doc.ts'
import type { Role } from '../model/section.ts'
import { type Span, textAt } from '../model/span.ts'
import { remember } from '../text/remember.ts'

/** Parts whose paragraphs state one thing each. */
const stating: ReadonlySet<Role> = new Set<Role>(['lessons', 'findings', 'recommendations', 'conclusions'])

/** One paragraph alone may have a dash for any reason. */
const fewest = 2

const made = new WeakMap<SegmentedDoc, ReadonlyMap<number, Span>>()

/**
 * What paragraphs say before a dash, by the place of its sentence, where those of parts for one purpose do so again and again.
 * "Lamps come first — the piers were dark until June.": that is stated, the rest tells how it came about.
 */
export function dashHeads(doc: SegmentedDoc): ReadonlyMap<number, Span> {
  return remember(made, doc, () => find(doc))
}

function find(doc: SegmentedDoc): ReadonlyMap<number, Span> {
  const byRole = new Map<Role, (readonly [number, Span])[]>()
  doc.sentences.forEach(({ span, block, section }, index) => {
    const role = doc.sections[section]?.role ?? 'body'
    if (doc.sentences[index - 1]?.block === block || !stating.has(role)) return
    const words = headed.exec(textAt(doc.text, span))?.[1]
    if (words !== undefined) remember(byRole, role, () => []).push([index, [span[0], span[0] + words.length]])
  })
  return new Map([...byRole.values()].filter((heads) => heads.length >= fewest).flat())
}

/** Four words or more, a dash with white space around it, and more behind it; a second dash would enclose an aside. */
const headed = /^(\p{Lu}\S*(?:\s+[^\s–—]+){3,24})\s+[–—]\s+[^–—]{20,}$/u
