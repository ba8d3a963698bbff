import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { overlapsAny, type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { looksLikeName } from '../../text/people/looks-like-name.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { sightingByTitle } from './sighting-of.ts'

/** Papers that a link leads to as files, by what they are called: "[Lamps of the North (PDF)](files/lamps.pdf)", in programmes too. */
export function linkedFiles(doc: SegmentedDoc, known: readonly Sighting[]): readonly Sighting[] {
  const taken = known.flatMap(({ spans }) => spans)
  return doc.blocks.flatMap((block) => {
    const links = block.runs.filter((run) => run.kind === 'link' && isFile(run.url ?? ''))
    return links.flatMap(({ span, url }) => {
      const title = titleIn(span, doc)
      return title === null || overlapsAny(span, taken)
        ? []
        : [sightingByTitle(span, title, url ?? null, 'linked-file', 0.7)]
    })
  })
}

function isFile(url: string): boolean {
  return /^(?:https?:)?[^:?#]*\.(?:pdf|docx?|odt|pptx?|epub)(?:[?#]|$)/iu.test(url)
}

/** What a paper is called by the words of its link; null where they name a sort of file, somebody, or where to sign up. */
function titleIn(span: Span, { text, lexicon }: SegmentedDoc): string | null {
  const words = foldSpace(textAt(text, span))
  const title = words.replace(/\s*[([][^()[\]]{2,20}[)\]]\s*$|\s*:\s*$/u, '')
  const several = title.includes(' ') || says(lexicon, 'readings', 'papers', title)
  const label = phraseAt(lexicon, 'readings', 'file-labels', title)
  const isLabel = label !== null && label[1] - label[0] === title.length
  const silent = isLabel || says(lexicon, 'readings', 'not-to-read', title) || bareOf(title, lexicon)
  return several && !silent && opensTitle.test(title) && looksLikeName(title, lexicon) === 0 ? title : null
}

/** Words in the middle of a sentence are what the paper is a source of. */
const opensTitle = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u

function bareOf(title: string, lexicon: SegmentedDoc['lexicon']): boolean {
  return title.split(' ').length <= 2 && says(lexicon, 'readings', 'bare-link', title)
}
