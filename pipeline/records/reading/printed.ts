import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { isProfile } from './address.ts'
import { byAddress } from './before-address.ts'

/** Addresses printed in the text. */
export function printed(doc: SegmentedDoc): readonly Sighting[] {
  if (!/:\/\/|www\./iu.test(doc.text)) return []
  return doc.sentences.flatMap((sentence) => {
    const block = doc.blocks[sentence.block]
    const words = textAt(doc.text, sentence.span)
    return [...words.matchAll(/(?:https?:\/\/|www\.)[^\s<>"”)\]]+[^\s<>"”)\].,;:!?]/giu)].flatMap((match) => {
      const at = sentence.span[0] + match.index
      const inLink = block?.runs.some(
        (run) =>
          run.kind === 'link' &&
          run.span[0] <= at &&
          run.span[1] >= at + match[0].length &&
          foldSpace(textAt(doc.text, run.span)) !== match[0],
      )
      if (inLink || isProfile(match[0])) return []
      return [byAddress(doc, sentence, match.index, match[0], match[0])]
    })
  })
}
