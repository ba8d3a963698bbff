import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { says } from '../../text/phrase-keys.ts'
import { isAddress, isProfile } from './address.ts'
import { byAddress } from './before-address.ts'
import { sightingByTitle } from './sighting-of.ts'
import { pointedTo } from './title-before.ts'

/** Links whose words are a title, or that stand in a sentence that points to them. */
export function linked(doc: SegmentedDoc): readonly Sighting[] {
  return doc.sentences.flatMap((sentence) => {
    const block = doc.blocks[sentence.block]
    const role = doc.sections[sentence.section]?.role
    const runs =
      block?.runs.filter(
        (run) =>
          run.kind === 'link' &&
          run.url &&
          run.span[0] >= sentence.span[0] &&
          run.span[1] <= sentence.span[1],
      ) ?? []
    const words = textAt(doc.text, sentence.span)
    return runs.flatMap((run) => {
      const title = foldSpace(textAt(doc.text, run.span))
      const url = run.url ?? ''
      const points = says(doc.lexicon, 'readings', 'pointing', words) || role === 'readings'
      if (
        !isAddress(url, points ? 'readings' : role) ||
        isProfile(url) ||
        role === 'speakers' ||
        role === 'contents'
      )
        return []
      const publication = says(doc.lexicon, 'readings', 'publication', title) && title.split(' ').length >= 3
      if (!publication && (!points || says(doc.lexicon, 'readings', 'not-to-read', words))) return []
      if (/^(?:https?:|www\.)/iu.test(title))
        return [byAddress(doc, sentence, words.indexOf(title), url, title)]
      const bare = says(doc.lexicon, 'readings', 'bare-link', title) && title.split(' ').length <= 2
      return [
        sightingByTitle(
          bare || (points && !publication) ? sentence.span : run.span,
          bare ? pointedTo(words, doc.lexicon) : title,
          url,
          role === 'readings' ? 'link-under-heading' : 'link',
          points && publication ? 0.8 : 0.65,
        ),
      ]
    })
  })
}
