import type { KnownDoc } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { safePath } from '../../text/paths.ts'
import { type Mark, pieces } from './marks.ts'
import type { Children } from './markup.ts'
import { recordHref, type View } from './view.ts'
import { typeName } from './words.ts'

type KnownBlock = KnownDoc['blocks'][number]

/** The id of a record's place in the text of its document. */
export function recordAnchor(id: string): string {
  return `at-${safePath(id)}`
}

/** The id of a heading's place in the text. */
export function blockAnchor(start: number): string {
  return `text-${start}`
}

/** Characters of text that a page shows at most; past them only what surrounds records is shown. */
const LONGEST_TEXT = 400_000

/** The text of a document with a link over every quote. */
export function DocumentText(props: { view: View; doc: KnownDoc; records: readonly BaseRecord[] }) {
  const { view, doc, records } = props
  const marks = marksIn(doc, records)
  const shown = doc.text.length <= LONGEST_TEXT ? doc.blocks : blocksNear(doc.blocks, marks)
  const anchored = new Set<string>()
  const draw = drawer(view, doc, marks, anchored)
  return (
    <div class="text" lang={doc.entry.language}>
      {shown.length === doc.blocks.length ? null : (
        <p class="note">
          This text is too long for one page: only the paragraphs around its records are shown. The whole text
          is in data/text of the knowledge base.
        </p>
      )}
      {slides(shown).map(({ slide, blocks }) => {
        const drawn = runs(blocks).map((run) => draw(run))
        return slide === undefined ? drawn : <Slide number={slide}>{drawn}</Slide>
      })}
    </div>
  )
}

function marksIn(doc: KnownDoc, records: readonly BaseRecord[]): readonly (Mark & { record: BaseRecord })[] {
  return records
    .flatMap((record) =>
      record.evidence
        .filter((evidence) => evidence.document === doc.entry.id)
        .map((evidence) => ({ span: evidence.span, id: record.id, record })),
    )
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

function blocksNear(blocks: readonly KnownBlock[], marks: readonly Mark[]): readonly KnownBlock[] {
  let at = 0
  return blocks.filter(({ kind, span }) => {
    while (at < marks.length && (marks[at]?.span[1] ?? 0) <= span[0]) at++
    return kind === 'heading' || (marks[at]?.span[0] ?? Number.POSITIVE_INFINITY) < span[1]
  })
}

/** Neighbouring blocks of one slide together; blocks of other documents as one. */
function slides(blocks: readonly KnownBlock[]) {
  const result: { readonly slide: number | undefined; readonly blocks: KnownBlock[] }[] = []
  for (const block of blocks) {
    const last = result.at(-1)
    if (last && last.slide === block.slide) last.blocks.push(block)
    else result.push({ slide: block.slide, blocks: [block] })
  }
  return result
}

/** A slide with its number; style sheets light it up where one of its quotes was asked for. */
function Slide({ number, children }: { number: number; children: Children }) {
  return (
    <section class="slide" aria-label={`Slide ${number}`}>
      <p class="slide-number" aria-hidden="true">
        {number}
      </p>
      {children}
    </section>
  )
}

/** Neighbouring items make a list, neighbouring rows a table; every other block stands alone. */
function runs(blocks: readonly KnownBlock[]): readonly (readonly KnownBlock[])[] {
  const result: KnownBlock[][] = []
  for (const block of blocks) {
    const last = result.at(-1)
    if (last && last[0]?.kind === block.kind && (block.kind === 'item' || block.kind === 'row'))
      last.push(block)
    else result.push([block])
  }
  return result
}

function drawer(
  view: View,
  doc: KnownDoc,
  marks: readonly (Mark & { record: BaseRecord })[],
  anchored: Set<string>,
): (run: readonly KnownBlock[]) => Children {
  const types = new Map(marks.map((mark) => [mark.id, mark.record.type]))
  let level = 2
  let first = 0
  const marksOver = (block: KnownBlock) => {
    while (first < marks.length && (marks[first]?.span[1] ?? 0) <= block.span[0]) first++
    const over: Mark[] = []
    for (let at = first; at < marks.length; at++) {
      const mark = marks[at]
      if (!mark || mark.span[0] >= block.span[1]) break
      over.push(mark)
    }
    return over
  }
  const words = (block: KnownBlock) =>
    pieces(doc.text, block.span, marksOver(block)).map((piece) => {
      if (piece.id === null) return piece.text
      const anchor = anchored.has(piece.id) ? {} : { id: recordAnchor(piece.id) }
      anchored.add(piece.id)
      const type = types.get(piece.id) ?? ''
      return (
        <a
          class="quoted"
          data-type={type}
          title={typeName(type)}
          href={recordHref(view, piece.id)}
          {...anchor}
        >
          {piece.text}
        </a>
      )
    })
  return (run) => {
    const [block] = run
    if (!block) return null
    if (block.kind === 'item')
      return (
        <ul>
          {run.map((item) => (
            <li class={`level-${Math.min(item.level, 4)}`} dir="auto">
              {words(item)}
            </li>
          ))}
        </ul>
      )
    if (block.kind === 'row')
      return (
        <div class="rows">
          {run.map((row) => (
            <p dir="auto">{words(row)}</p>
          ))}
        </div>
      )
    if (block.kind === 'heading') {
      level = Math.min(6, block.level + 2, level + 1)
      const Heading = `h${level}` as 'h3'
      return (
        <Heading id={blockAnchor(block.span[0])} dir="auto">
          {words(block)}
        </Heading>
      )
    }
    return (
      <p class={block.kind} dir="auto">
        {words(block)}
      </p>
    )
  }
}
