import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import { asksForNoDeed } from '../../text/role-asked.ts'
import { isFragment, isImperative, isQuestion, withoutRunIn } from '../../text/sentence-form.ts'
import { withoutTitles } from '../../text/without-titles.ts'
import type { Fired } from '../fired.ts'
import { isPaper } from '../is-paper.ts'
import { isMinutes } from '../minutes.ts'
import { sectionsAround } from '../sections-around.ts'
import { isNumberedLabel, type Statement } from '../statement.ts'
import { isAmongAdvice, tellsToDo } from './among-advice.ts'
import { isInAdvice } from './in-advice.ts'
import { followsLesson, isMute } from './mute.ts'
import { clauseModal, isNoAdvice, turnsToProblem, withoutIndirect } from './no-advice.ts'
import { underHeading } from './under-heading.ts'

/** Which rule makes a statement a recommendation, section role first, cue words second; null where none does. */
export function ruleFor(statement: Statement, doc: SegmentedDoc): Fired | null {
  const { text, role, block } = statement
  if (isQuestion(text) || statement.opens || isMute(statement, doc) || block.kind === 'note') return null
  if (role === 'recommendations') return underHeading(statement, doc)
  // "Finding 3: Lamps need to be lit early": its own label says what it is.
  if (role === 'findings' && statement.first && isNumberedLabel(statement.section)) return null
  if (isFragment(text) || isNoAdvice(text, doc.lexicon)) return null
  const own = withoutIndirect(withoutTitles(text), doc.lexicon)
  if (says(doc.lexicon, 'cues', 'recommendation-strong', own)) return { rule: 'cue-should', confidence: 0.85 }
  if (says(doc.lexicon, 'cues', 'recommendation-modal', own.replace(clauseModal(doc.lexicon), '')))
    return { rule: 'cue-must', confidence: 0.75 }
  if (isMinutes(doc) && says(doc.lexicon, 'cues', 'recommendation-reported', own))
    return { rule: 'cue-reported', confidence: 0.65 }
  if (says(doc.lexicon, 'cues', 'recommendation-weight', text))
    return doc.genre === 'slides' || turnsToProblem(text, doc.lexicon)
      ? null
      : { rule: 'cue-crucial', confidence: 0.6 }
  return inImperative(statement, doc)
}

/** Without a cue word what tells to do something is advice in a list, behind a lesson, or in a paragraph of advice. */
function inImperative(statement: Statement, doc: SegmentedDoc): Fired | null {
  const { text, block } = statement
  const body = withoutRunIn(text)
  const listed = block.kind === 'item' || body !== text
  if (
    listed &&
    statement.first &&
    !completes(statement.leadIn, doc.lexicon) &&
    imperativeHere(statement, doc)
  ) {
    if (isImperative(body, doc.lexicon)) return { rule: 'imperative-item', confidence: 0.7 }
    if (isAmongAdvice(statement, doc)) return { rule: 'among-imperatives', confidence: 0.65 }
  }
  if (followsLesson(statement) && tellsToDo(text, doc.lexicon))
    return { rule: 'imperative-item', confidence: 0.7 }
  const inText =
    block.kind === 'paragraph' && tellsToDo(text, doc.lexicon) && text.split(' ').length >= shortest
  if (inText && isInAdvice(statement, doc)) return { rule: 'imperative-in-text', confidence: 0.6 }
  return null
}

/** In running text fewer words tell nobody what to do. */
const shortest = 3

/** "An environment in which citizens:" is completed by its items, "What are the risks?" answered; "live in peace" is not told to anybody. */
function completes(leadIn: string | null, lexicon: Lexicon): boolean {
  if (leadIn === null) return false
  if (asksForNoDeed(leadIn, lexicon)) return true
  // "This helps the crew to:": what comes of it.
  return (
    openClause(lexicon).test(leadIn) ||
    says(lexicon, 'grammar', 'brought-about', leadIn.replace(/[:\s]+$/u, ''))
  )
}

const openClause = perLexicon(
  (lexicon) => new RegExp(`${grammarSource(lexicon, 'completed-relatives')}\\s+(?:\\S+\\s+){0,2}\\S+$`, 'iu'),
)

/** In programmes and course outlines a list of verbs is what people will do there, not what they should do. */
function imperativeHere({ role, section }: Statement, doc: SegmentedDoc): boolean {
  if (doc.genre === 'mandate' || doc.genre === 'other' || role === 'case-studies') return false
  if (role === 'findings' && !isPaper(doc)) return false
  // "Navigate the page": below "Methodology", what people were told to do there.
  return !sectionsAround(doc, section).some(({ title }) => says(doc.lexicon, 'cues', 'of-methods', title))
}
