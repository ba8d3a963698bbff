import type { Run } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { looksLikeName } from '../../text/people/looks-like-name.ts'
import { phraseAt } from '../../text/phrase-keys.ts'
import { isAddress } from './address.ts'
import { sightingByTitle } from './sighting-of.ts'

/** Works whose title stands right before a link that names only its file: "*Lamps of the North* ([pdf](…))", in programmes too. */
export function filesBesideTitles(doc: SegmentedDoc): readonly Sighting[] {
  return doc.blocks.flatMap((block) =>
    block.runs.flatMap((run, index) => {
      if (run.kind !== 'link' || !isAddress(run.url ?? '', 'readings')) return []
      if (!isFileLabel(foldSpace(textAt(doc.text, run.span)), doc)) return []
      const title = titleBefore(block.runs.slice(Math.max(0, index - nearest), index), run, doc)
      if (title === null) return []
      const end = run.span[1] + (closing.exec(doc.text.slice(run.span[1], block.span[1]))?.[0].length ?? 0)
      return [
        sightingByTitle([title[0], end], foldSpace(textAt(doc.text, title)), run.url ?? null, 'file', 0.7),
      ]
    }),
  )
}

const closing = /^\s?[)\]]/u

function isFileLabel(words: string, { lexicon }: SegmentedDoc): boolean {
  const label = phraseAt(lexicon, 'readings', 'file-labels', words)
  return label !== null && label[1] - label[0] === words.length
}

/** So many marked stretches before a link its title is sought. */
const nearest = 3

/** Fewer words name nothing, or somebody. */
const fewest = 3

/** The marked words right before a link, save brackets; null where there are none, or they are somebody's name. */
function titleBefore(before: readonly Run[], { span }: Run, { text, lexicon }: SegmentedDoc): Span | null {
  const marked = before.find(
    (run) =>
      (run.kind === 'emphasis' || run.kind === 'strong') &&
      run.span[1] <= span[0] &&
      /^[\s,–—-]*[([]?\s*$/u.test(text.slice(run.span[1], span[0])),
  )
  const words = marked ? foldSpace(textAt(text, marked.span)) : ''
  return marked && words.split(' ').length >= fewest && looksLikeName(words, lexicon) === 0
    ? marked.span
    : null
}
