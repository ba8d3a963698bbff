import type { Role, Section, SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { asks } from '../../text/asks.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isHindsight } from '../../text/hindsight.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { patternOf } from '../../text/phrases.ts'
import { isFragment, isImperative, isQuestion, withoutRunIn } from '../../text/sentence-form.ts'
import { withoutTitles } from '../../text/without-titles.ts'
import { isAdviceAmongLessons } from '../advice-among-lessons.ts'
import { alsoAnnounced } from '../also-announced.ts'
import type { Fired } from '../fired.ts'
import { isPaper } from '../is-paper.ts'
import { sectionsAround } from '../sections-around.ts'
import { isNumberedLabel, type Statement } from '../statement.ts'
import { isAmongAdvice, isInAdvice, tellsToDo } from './among-advice.ts'

/** Parts in which even "should" is no advice of the document's. */
const mute: ReadonlySet<Role> = new Set<Role>([
  'objectives',
  'programme',
  'participants',
  'speakers',
  'readings',
  'acknowledgements',
  'contents',
  'definitions',
  'commitments',
  'lessons',
])

/**
 * In running text below "Next steps" what "should" be done was not agreed, but is advice all the same; so is what goes on
 * behind the first sentence below "Purpose".
 */
function isAside({ role, block, first }: Statement): boolean {
  return block.kind === 'paragraph' && (role === 'commitments' || (role === 'objectives' && !first))
}

/** Nor is it all learned that stands below "Lessons": "The board recommended that …", or what an item says should follow from it. */
function isBesideLessons(statement: Statement, { lexicon }: SegmentedDoc): boolean {
  const { role, block, text, headed } = statement
  if (isAdviceAmongLessons(statement, lexicon)) return true
  if (role !== 'lessons' || headed) return false
  if (block.kind === 'paragraph') return has(text, 'recommendation-strong', lexicon)
  return followsLesson(statement) && (has(text, 'recommendation-strong', lexicon) || tellsToDo(text, lexicon))
}

/** "Oil runs out in winter. Buy it in summer.": what stands behind the lesson of an item. */
function followsLesson({ role, block, first }: Statement): boolean {
  return role === 'lessons' && block.kind === 'item' && !first
}

/** Which rule makes a statement a recommendation, section role first, cue words second; null where none does. */
export function ruleFor(statement: Statement, doc: SegmentedDoc): Fired | null {
  const { text, role, block } = statement
  if (
    isQuestion(text) ||
    statement.opens ||
    (mute.has(role) &&
      !(doc.genre === 'slides' && (role === 'objectives' || role === 'commitments')) &&
      !isAside(statement) &&
      !isBesideLessons(statement, doc)) ||
    block.kind === 'note'
  )
    return null
  if (role === 'recommendations') return underHeading(statement, doc)
  // "Finding 3: Lamps need to be lit early": its own label says what it is.
  if (role === 'findings' && statement.first && isNumberedLabel(statement.section)) return null
  if (isFragment(text) || isNone(text, doc.lexicon)) return null
  const body = withoutRunIn(text)
  const own = withoutIndirect(withoutTitles(text), doc.lexicon)
  if (has(own, 'recommendation-strong', doc.lexicon)) return { rule: 'cue-should', confidence: 0.85 }
  if (has(own.replace(clauseModal(doc.lexicon), ''), 'recommendation-modal', doc.lexicon))
    return { rule: 'cue-must', confidence: 0.75 }
  if (has(text, 'recommendation-weight', doc.lexicon))
    return doc.genre === 'slides' || turnsToProblem(text, doc.lexicon)
      ? null
      : { rule: 'cue-crucial', confidence: 0.6 }
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
  if (inText && isPaper(doc) && isInAdvice(statement, doc))
    return { rule: 'imperative-in-text', confidence: 0.6 }
  return null
}

/** What has words of advice and gives none, also because it is too late for it. */
function isNone(text: string, lexicon: Lexicon): boolean {
  return has(text, 'recommendation-not', lexicon) || isHindsight(text, lexicon)
}

/** "They have never agreed how data should be shared" tells nobody to share them. */
function withoutIndirect(text: string, lexicon: Lexicon): string {
  return says(lexicon, 'cues', 'recommendation-indirect', text)
    ? text.replace(patternOf(lexicon, 'cues', 'recommendation-indirect', 'giu'), ' ')
    : text
}

/** "Lamps are essential to ports, but they fail": what is crucial only leads up to what is wrong. */
function turnsToProblem(text: string, lexicon: Lexicon): boolean {
  const turn = adversative(lexicon).exec(text)
  return turn !== null && has(text.slice(turn.index), 'finding', lexicon)
}

const adversative = perLexicon(
  (lexicon) => new RegExp(`[,;]\\s+${grammarSource(lexicon, 'adversatives')}\\s`, 'iu'),
)

/** "institutions that must live with a reform" tells which institutions, not what they should do. */
const clauseModal = perLexicon(
  (lexicon) =>
    new RegExp(
      `(?<=${grammarSource(lexicon, 'clause-relatives')})\\s+${grammarSource(lexicon, 'clause-modals')}`,
      'giu',
    ),
)

/** Behind a label of its own fewer words than this state nothing: "Recommendation 3: see below". */
const shortest = 5

/** An item under the heading, or what its own label says is one ("Recommendation 3: …"), is one whatever its verb; in paragraphs a sentence needs a sign of its own. */
function underHeading(statement: Statement, doc: SegmentedDoc): Fired | null {
  const { text, block, first } = statement
  const { lexicon } = doc
  // "Explore strategies: organisations can help …": the head is in the imperative, whatever the sentence is.
  const headed = first && /^[^.:!?]{4,90}:\s/u.test(text) && isImperative(text, lexicon)
  if (headed) return { rule: 'under-heading-head', confidence: 0.85 }
  const signed =
    asks(text, lexicon) ||
    // What follows in an item whose first words were the advice only tells more of it, unless it asks for more.
    ((first || block.kind !== 'item') && has(text, 'recommendation-below', lexicon)) ||
    isImperative(withoutRunIn(text), lexicon)
  const told = isNumberedLabel(statement.section) || isOwnLabel(statement.section, doc)
  const labelled = told && text.split(' ').length >= shortest
  if (!signed && (leadsUp(statement, doc) || says(lexicon, 'findings', 'not-in-text', text))) return null
  const below = block.kind === 'item' || statement.headed || statement.section.kind === 'lead-in'
  const listed = below && (signed || alsoAnnounced(statement, doc) === null)
  if ((listed || labelled) && first) return { rule: 'under-heading', confidence: 0.93 }
  return signed && !isNone(text, lexicon) ? { rule: 'under-heading-cue', confidence: 0.85 } : null
}

/** "What to do: …", "Advice: …": a label that says little else than that its words are advice. */
function isOwnLabel({ kind, title }: Section, { lexicon }: SegmentedDoc): boolean {
  const words = kind === 'run-in' ? phraseAt(lexicon, 'roles', 'recommendations', title) : null
  return words !== null && (words[1] - words[0]) * 2 >= title.length
}

/** Whether a whole sentence without a sign only leads up to one with a sign in the same item: "The lease is silent. It ought to be renewed." */
function leadsUp({ text, span, rest, first }: Statement, { text: whole, lexicon }: SegmentedDoc): boolean {
  if (!first || rest[1] - span[1] < 12 || !/[.!]$/u.test(text) || text.split(' ').length < shortest)
    return false
  const later = whole.slice(span[1], rest[1])
  return says(lexicon, 'verbs', 'finite', text) && asks(later, lexicon)
}

/** "An environment in which citizens:" is completed by its items; "live in peace" is not told to anybody. */
function completes(leadIn: string | null, lexicon: Lexicon): boolean {
  return leadIn !== null && openClause(lexicon).test(leadIn)
}

const openClause = perLexicon(
  (lexicon) => new RegExp(`${grammarSource(lexicon, 'completed-relatives')}\\s+(?:\\S+\\s+){0,2}\\S+$`, 'iu'),
)

/** In programmes and course outlines a list of verbs is what people will do there, not what they should do. */
function imperativeHere({ role, section }: Statement, doc: SegmentedDoc): boolean {
  if (doc.genre === 'mandate' || doc.genre === 'other' || role === 'findings' || role === 'case-studies')
    return false
  // "Navigate the page": below "Methodology", what people were told to do there.
  return !sectionsAround(doc, section).some(({ title }) => says(doc.lexicon, 'cues', 'of-methods', title))
}

function has(text: string, key: string, lexicon: Lexicon): boolean {
  return says(lexicon, 'cues', key, text)
}
