import type { Block, Run } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { says } from '../../text/phrase-keys.ts'
import { isAddress, isProfile } from './address.ts'
import { sightingByTitle } from './sighting-of.ts'

/** Fewer such paragraphs may lead anywhere; fewer words are the name of a place to go. */
const fewest = 3
const words = 3

/** Paragraphs in a row that are each a link elsewhere and nothing more, by several words: what to read, whatever stands above them. */
export function linkRows(doc: SegmentedDoc): readonly Sighting[] {
  const rows: { readonly block: Block; readonly run: Run }[][] = [[]]
  for (const block of doc.blocks) {
    const run = linkIn(block, doc)
    if (run) rows.at(-1)?.push({ block, run })
    else if ((rows.at(-1)?.length ?? 0) > 0) rows.push([])
  }
  return rows
    .filter((row) => row.length >= fewest)
    .flat()
    .map(({ block, run }) =>
      sightingByTitle(block.span, foldSpace(textAt(doc.text, run.span)), run.url ?? null, 'link-row', 0.7),
    )
}

function linkIn({ kind, span, runs }: Block, { text, lexicon }: SegmentedDoc): Run | null {
  const [run, ...others] = runs.filter((one) => one.kind === 'link')
  if (kind !== 'paragraph' || !run || others.length > 0) return null
  const title = foldSpace(textAt(text, run.span))
  const url = run.url ?? ''
  const whole = run.span[1] - run.span[0] >= foldSpace(textAt(text, span)).length * 0.95
  const read =
    isAddress(url, undefined) && !isProfile(url) && !says(lexicon, 'readings', 'not-to-read', title)
  return whole && read && title.split(' ').length >= words ? run : null
}
