import type { KnownDoc } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { type KnownBlock, runs, slides } from './block-runs.ts'
import type { Mark } from './marks.ts'
import type { Children } from './markup.ts'
import { rowTable } from './row-table.tsx'
import { textDrawer } from './text-drawer.tsx'
import type { View } from './view.ts'

/** Characters of text that a page shows at most; past them only what surrounds records is shown. */
const LONGEST_TEXT = 400_000

/** The text of a document with a link over every quote. */
export function DocumentText(props: { view: View; doc: KnownDoc; records: readonly BaseRecord[] }) {
  const { view, doc, records } = props
  const marks = marksIn(doc, records)
  const shown = doc.text.length <= LONGEST_TEXT ? doc.blocks : blocksNear(doc.blocks, marks)
  const draw = runDrawer(doc.text, textDrawer(view, doc, marks))
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

/** Runs as elements; headings never leave out a level, whatever the document does. */
function runDrawer(
  text: string,
  words: (block: KnownBlock) => Children,
): (run: readonly KnownBlock[]) => Children {
  let level = 2
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
    if (block.kind === 'row') return rowTable(text, run, words)
    if (block.kind === 'heading') {
      level = Math.min(6, block.level + 2, level + 1)
      const Heading = `h${level}` as 'h3'
      return <Heading dir="auto">{words(block)}</Heading>
    }
    return (
      <p class={block.kind} dir="auto">
        {words(block)}
      </p>
    )
  }
}
