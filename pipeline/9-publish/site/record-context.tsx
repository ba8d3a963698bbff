import type { KnownDoc } from '../../model/base.ts'
import type { Evidence } from '../../model/record.ts'
import { spansOverlap } from '../../model/span.ts'
import { firstPast } from '../../text/first-past.ts'
import { placeInWords } from '../../text/place-words.ts'
import { recordAnchor } from './anchors.ts'
import { pieces } from './marks.ts'
import { documentHref, type View } from './view.ts'

type KnownBlock = KnownDoc['blocks'][number]

/** A quote where it stands: the trail of headings, and the text around it with the quote marked. */
export function RecordContext(props: { view: View; doc: KnownDoc; evidence: Evidence; record: string }) {
  const { view, doc, evidence, record } = props
  const place = placeInWords(evidence)
  const shown = around(doc.blocks, evidence)
  // What heads the slide that is shown needs no trail to say it.
  const headed = shown.flatMap(({ kind, span }) => (kind === 'heading' ? [doc.text.slice(...span)] : []))
  const trail = evidence.section.filter((title) => evidence.slide === null || !headed.includes(title))
  return (
    <figure class={evidence.slide === null ? 'context' : 'context slide'}>
      {trail.length === 0 ? null : (
        <p class="trail">
          {trail.map((title) => (
            <span>
              <bdi>{title}</bdi>
            </span>
          ))}
        </p>
      )}
      <blockquote lang={doc.entry.language}>
        {shown.map((block) => (
          <p class={block.kind} dir="auto">
            {pieces(doc.text, clipped(block.span, evidence), [{ span: evidence.span, id: record }]).map(
              (piece) => (piece.id === null ? piece.text : <mark>{piece.text}</mark>),
            )}
          </p>
        ))}
      </blockquote>
      <figcaption>
        <a href={documentHref(view, doc.entry.id, recordAnchor(record))}>
          <bdi>{doc.entry.title}</bdi>
          {place === '' ? null : `, ${place}`}
        </a>
      </figcaption>
    </figure>
  )
}

/** A slide with more blocks is a table or a list whose neighbours say enough. */
const LONGEST_SLIDE = 16

/** Blocks under the quote with the one before and the one after, or the whole slide that it stands on. */
function around(blocks: readonly KnownBlock[], evidence: Evidence): readonly KnownBlock[] {
  // Blocks lie in order, and a document may have a hundred thousand.
  const first = firstPast(blocks.length, (at) => (blocks[at]?.span[1] ?? 0) > evidence.span[0])
  let end = first
  while (end < blocks.length && spansOverlap(blocks[end]?.span ?? [0, 0], evidence.span)) end++
  const slide = blocks[first]?.slide
  const isOn = (block: KnownBlock | undefined) => slide !== undefined && block?.slide === slide
  let [from, to] = [first, end]
  while (isOn(blocks[from - 1])) from--
  while (isOn(blocks[to])) to++
  if (slide !== undefined && to - from <= LONGEST_SLIDE) return blocks.slice(from, to)
  return blocks.slice(Math.max(0, first - 1), end + 1)
}

const LONGEST_CONTEXT = 1500

/** A block of many pages is shown only as far as it surrounds the quote. */
function clipped(span: readonly [number, number], { span: quote }: Evidence): readonly [number, number] {
  if (span[1] - span[0] <= LONGEST_CONTEXT) return span
  if (span[1] <= quote[0]) return [Math.max(span[0], span[1] - LONGEST_CONTEXT), span[1]]
  if (span[0] >= quote[1]) return [span[0], Math.min(span[1], span[0] + LONGEST_CONTEXT)]
  return [
    Math.max(span[0], quote[0] - LONGEST_CONTEXT / 2),
    Math.min(span[1], quote[1] + LONGEST_CONTEXT / 2),
  ]
}
