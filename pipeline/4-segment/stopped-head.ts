import type { Block } from '../model/block.ts'
import type { ClassifiedDoc } from '../model/doc.ts'
import { textAt } from '../model/span.ts'
import { keyFor, phraseAt } from '../text/phrase-keys.ts'
import { remember } from '../text/remember.ts'

/** So many known heads with a full stop are how a document sets its heads, the unknown ones too. */
const habit = 2

const heads = new WeakMap<ClassifiedDoc, number>()

/**
 * Whether a line with a full stop heads what stands below it: its words are a known heading and nothing else
 * ("Recommendations."), or it is as short ("Event history.") in a document that sets its heads so.
 */
export function isStoppedHead(doc: ClassifiedDoc, block: Block): boolean {
  const words = wordsOf(doc, block)
  if (words === null) return false
  const known = remember(heads, doc, () => doc.blocks.filter((one) => isKnown(wordsOf(doc, one), doc)).length)
  return isKnown(words, doc) || known >= habit
}

/** One to three words and a full stop, alone on their line; null where a block is not that. */
function wordsOf({ text }: ClassifiedDoc, { kind, span, lines }: Block): string | null {
  const stopped = /^(\p{Lu}[\p{L}’'-]{3,}(?: [\p{L}’'-]+){0,2})\.$/u
  return kind === 'paragraph' && lines.length === 1 ? (stopped.exec(textAt(text, span))?.[1] ?? null) : null
}

function isKnown(words: string | null, { lexicon }: ClassifiedDoc): boolean {
  const key = words === null ? null : keyFor(lexicon, 'roles', words)
  const said = key === null || words === null ? null : phraseAt(lexicon, 'roles', key, words)
  return said !== null && said[1] - said[0] >= (words?.length ?? 0) * 0.8
}
