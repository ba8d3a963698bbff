import type { SegmentedDoc } from '../../model/doc.ts'
import { pointsBack } from '../../text/grammar.ts'
import { isOwnHindsight } from '../../text/hindsight.ts'
import { says } from '../../text/phrase-keys.ts'
import { isFragment, isImperative, isQuestion } from '../../text/sentence-form.ts'
import { isAdviceAmongLessons } from '../advice-among-lessons.ts'
import { alsoAnnounced } from '../also-announced.ts'
import { boldClaim } from '../bold-claim.ts'
import { isAboutText } from '../finding/about-text.ts'
import type { Fired } from '../fired.ts'
import { isUnderStatedHeading } from '../stated-headings.ts'
import { isNumberedLabel, type Statement } from '../statement.ts'
import { isCounting, isTelling, opensSection } from './telling.ts'
import { isValuedHere } from './valued.ts'

/** Which rule takes a statement for a lesson; null where none does. */
export function ruleFor(statement: Statement, doc: SegmentedDoc): Fired | null {
  const { text, role, block, first, leadIn, section } = statement
  if (isQuestion(text) || isFragment(text) || statement.opens || block.kind === 'note') return null
  if (role === 'lessons' && statement.explains) return null
  if (isAdviceAmongLessons(statement, doc.lexicon)) return null
  // "This error would have:" above "never happened": what did not come about.
  if (leadIn !== null && says(doc.lexicon, 'mood', 'would-have', leadIn.replace(/[:\s]+$/u, ''))) return null
  const beside = role === 'recommendations' && block.kind === 'item' && first
  if (beside && alsoAnnounced(statement, doc) === 'lessons')
    return { rule: 'under-heading', confidence: 0.93 }
  if (role === 'lessons' && (statement.headed || (block.kind === 'item' && first)))
    return { rule: leadIn ? 'under-lead-in' : 'under-heading', confidence: 0.93 }
  if (
    role === 'lessons' &&
    block.kind === 'paragraph' &&
    !says(doc.lexicon, 'mood', 'advised-that', text) &&
    (cued(text, doc) ||
      (isAssertion(text, doc) &&
        !pointsBack(text, doc.lexicon) &&
        (says(doc.lexicon, 'cues', 'outcome', text) || isTelling(statement, doc))) ||
      (isCounting(section, doc)
        ? opensSection(statement)
        : first &&
          !isUnderStatedHeading(section, role, doc) &&
          (isNumberedLabel(section) || isAssertion(text, doc))))
  )
    return { rule: 'paragraph-under-heading', confidence: 0.75 }
  if (boldClaim(statement, doc) === 'lesson') return { rule: 'bold-head', confidence: 0.7 }
  if (isValuedHere(statement, doc)) return { rule: 'valued', confidence: 0.6 }
  // "Remember" on a slide: what is not told to do is what was learned.
  if (
    role === 'key-messages' &&
    doc.genre === 'slides' &&
    block.kind === 'item' &&
    first &&
    section.kind === 'slide' &&
    !isImperative(text, doc.lexicon) &&
    !says(doc.lexicon, 'cues', 'recommendation-strong', text) &&
    isSentence(text, doc)
  )
    return { rule: 'key-message', confidence: 0.7 }
  // "Ten years on: looking back" is a title.
  if (block.kind === 'paragraph' && !/[.!;:…][”"’')\]]*$/u.test(text)) return null
  return cued(text, doc) &&
    !isImperative(text, doc.lexicon) &&
    role !== 'programme' &&
    role !== 'objectives' &&
    doc.genre !== 'mandate'
    ? { rule: 'cue', confidence: 0.65 }
    : null
}

/** A whole sentence that says more than what the text does or what people were asked. */
function isAssertion(text: string, doc: SegmentedDoc): boolean {
  return text.split(' ').length >= 6 && /[.!][”"’')\]]*$/u.test(text) && !isAboutText(text, doc)
}

function isSentence(text: string, doc: SegmentedDoc): boolean {
  return /[–!]/u.test(text) || says(doc.lexicon, 'verbs', 'finite', text)
}

function cued(text: string, { lexicon }: SegmentedDoc): boolean {
  const told = says(lexicon, 'cues', 'lesson', text) || isOwnHindsight(text, lexicon)
  return told && !says(lexicon, 'cues', 'lesson-not', text)
}
