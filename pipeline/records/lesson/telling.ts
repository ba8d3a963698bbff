import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Section } from '../../model/section.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { remember } from '../../text/remember.ts'
import { bareTitle } from '../bare-title.ts'
import type { Statement } from '../statement.ts'

/** Below a heading that says so a plain sentence is a lesson, where no other of its paragraph says that it is. */
export function isTelling({ text, block, section }: Statement, doc: SegmentedDoc): boolean {
  return (
    text.split(' ').length >= tellingWords &&
    isSaidSo(section, doc) &&
    !isCounting(section, doc) &&
    !says(doc.lexicon, 'cues', 'recommendation-strong', text) &&
    !says(doc.lexicon, 'cases', 'proposed', text) &&
    !remember(namingBlocks, block, () =>
      says(doc.lexicon, 'lead-ins', 'lessons', foldSpace(textAt(doc.text, block.span))),
    )
  )
}

/** "Third: watching matters. When …": what is counted is what the label stands before. */
export function isCounting({ kind, title }: Section, { lexicon }: SegmentedDoc): boolean {
  return kind === 'run-in' && says(lexicon, 'mood', 'counting-labels', title)
}

/** Whether a statement begins with the label of its part. */
export function opensSection({ section, span }: Statement): boolean {
  return section.titleSpan !== null && span[0] <= section.titleSpan[0]
}

/** Fewer words ("Gulls sat on every buoy in June.") teach nothing that nobody says is a lesson. */
const tellingWords = 8

/** Each sentence of a paragraph asks for it. */
const namingBlocks = new WeakMap<Block, boolean>()

/** Below a heading that says little else than that these are lessons. */
function isSaidSo({ kind, title }: Section, doc: SegmentedDoc): boolean {
  const bare = bareTitle(title)
  const words =
    kind === 'heading' || kind === 'slide' ? phraseAt(doc.lexicon, 'roles', 'lessons', bare) : null
  if (words === null) return false
  // "Lessons from three harbours" says where they come from.
  const leads = words[0] === 0 && smallWord(doc.lexicon).test(bare.slice(words[1]))
  return leads || words[1] - words[0] >= bare.length * 0.4
}

const smallWord = perLexicon(
  (lexicon) => new RegExp(`^\\s${grammarSource(lexicon, 'head-ends', 'genres')}\\s`, 'iu'),
)
