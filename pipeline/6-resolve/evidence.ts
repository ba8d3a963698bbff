import type { Block } from '../model/block.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Evidence } from '../model/record.ts'
import { type Span, textAt } from '../model/span.ts'
import { cover } from '../text/cover.ts'
import { firstPast } from '../text/first-past.ts'
import { remember } from '../text/remember.ts'

/** W3C Web Annotation leaves the length of prefix and suffix open; 32 code units tell most quotes apart. */
const around = 32

/** The evidence for `span`: its words, what stands around them, and where that is in the source. */
export function evidenceAt(doc: ExtractedDoc, span: Span): Evidence {
  const at = blockAt(doc.blocks, span[0])
  const place = doc.blocks[at]?.place ?? {}
  const [from, to] = contextOf(doc, span)
  return {
    document: doc.id,
    span,
    quote: textAt(doc.text, span),
    prefix: wellFormed(doc.text.slice(from, span[0])),
    suffix: wellFormed(doc.text.slice(span[1], to)),
    page: place.page ?? null,
    slide: place.slide ?? null,
    line: place.line ?? null,
    paragraph: place.paragraph ?? null,
    box: place.box ?? null,
    section: trailAt(doc, at),
  }
}

/** How far the words around a quote reach: where names beside statements are covered, not into a list of those who took part. */
function contextOf(doc: ExtractedDoc, [start, end]: Span): Span {
  let [from, to] = [Math.max(0, start - around), end + around]
  for (const [opens, closes] of peopleLists(doc)) {
    if (closes <= start) from = Math.max(from, closes)
    if (opens >= end) to = Math.min(to, opens)
  }
  return [from, to]
}

const lists = new WeakMap<ExtractedDoc, readonly Span[]>()

function peopleLists(doc: ExtractedDoc): readonly Span[] {
  return remember(lists, doc, () =>
    doc.text.includes(cover)
      ? doc.sections
          .filter(({ role }) => role === 'participants' || role === 'speakers')
          .map(({ span }) => span)
      : [],
  )
}

const trails = new WeakMap<ExtractedDoc, readonly (readonly string[])[]>()

/** Titles of the headings and slides around a block, outermost first, without the document's own title. */
function trailAt(doc: ExtractedDoc, block: number): readonly string[] {
  const known = trails.get(doc) ?? trailsOf(doc)
  trails.set(doc, known)
  return known[block] ?? []
}

/** All trails in one walk: a document of a thousand pages has thousands of sections. */
function trailsOf(doc: ExtractedDoc): readonly (readonly string[])[] {
  const shown = doc.sections.filter((section) => section.kind === 'heading' || section.kind === 'slide')
  const inOrder = [...shown].sort((a, b) => a.blocks[0] - b.blocks[0] || b.blocks[1] - a.blocks[1])
  const open: { readonly title: string; readonly end: number }[] = []
  let next = 0
  let trail: readonly string[] = []
  return doc.blocks.map((_, at) => {
    const before = open.length
    while ((open.at(-1)?.end ?? Infinity) <= at) open.pop()
    let changed = open.length !== before
    for (; (inOrder[next]?.blocks[0] ?? Infinity) <= at; next++) {
      const section = inOrder[next]
      if (!section || section.blocks[1] <= at) continue
      open.push({ title: section.title, end: section.blocks[1] })
      changed = true
    }
    if (changed) trail = open.map(({ title }) => title).filter((title) => title !== doc.title)
    return trail
  })
}

/** Index of the block that holds `offset`: the last one that begins at or before it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  return Math.max(0, firstPast(blocks.length, (at) => (blocks[at]?.span[0] ?? 0) > offset) - 1)
}

/** A cut through a surrogate pair leaves half a character; it is left off. */
function wellFormed(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '')
}
