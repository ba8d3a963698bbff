import type { SegmentedDoc } from '../../model/doc.ts'
import type { Role } from '../../model/section.ts'
import { says } from '../../text/phrase-keys.ts'
import { isAdviceAmongLessons } from '../advice-among-lessons.ts'
import type { Statement } from '../statement.ts'
import { tellsToDo } from './among-advice.ts'

/** Whether it stands in a part that gives no advice, and not beside what the part is of. */
export function isMute(statement: Statement, doc: SegmentedDoc): boolean {
  const { role } = statement
  return (
    mute.has(role) &&
    !(doc.genre === 'slides' && (role === 'objectives' || role === 'commitments')) &&
    !isAside(statement) &&
    !isBesideLessons(statement, doc)
  )
}

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

/** Nor is it all learned that stands below "Lessons": "The board recommended that …", or what is told to follow from it. */
function isBesideLessons(statement: Statement, { lexicon }: SegmentedDoc): boolean {
  const { role, block, text, headed } = statement
  if (isAdviceAmongLessons(statement, lexicon)) return true
  if (role !== 'lessons' || headed) return false
  if (block.kind === 'paragraph')
    return says(lexicon, 'cues', 'recommendation-strong', text) || tellsToDo(text, lexicon)
  return (
    followsLesson(statement) &&
    (says(lexicon, 'cues', 'recommendation-strong', text) || tellsToDo(text, lexicon))
  )
}

/** "Oil runs out in winter. Buy it in summer.": what stands behind the lesson of an item. */
export function followsLesson({ role, block, first }: Statement): boolean {
  return role === 'lessons' && block.kind === 'item' && !first
}
