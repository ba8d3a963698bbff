import type { SegmentedDoc } from '../../model/doc.ts'
import { says } from '../../text/phrase-keys.ts'
import { sectionsAround } from '../sections-around.ts'
import type { Statement } from '../statement.ts'

/** What an aim is of, by the words of its sentence, the headings around it and what the document is. */
export function ofWhat(statement: Statement, doc: SegmentedDoc): Of {
  const own = doc.genre === 'mandate' ? opening(statement, subjectWords) : statement.text
  if (says(doc.lexicon, 'cues', 'objective-event', own)) return 'event'
  if (says(doc.lexicon, 'cues', 'objective-policy', opening(statement, policyWords))) return 'policy'
  const titles = sectionsAround(doc, statement.section)
    .map((section) => section.title)
    .join(' | ')
  if (doc.genre === 'mandate') return 'project'
  if (
    statement.section.kind === 'run-in' &&
    says(doc.lexicon, 'cues', 'objective-policy', before(statement, doc))
  )
    return 'policy'
  if (says(doc.lexicon, 'cues', 'objective-event', titles) || doc.genre === 'agenda') return 'event'
  return says(doc.lexicon, 'cues', 'objective-policy', titles) ? 'policy' : 'project'
}

type Of = 'event' | 'project' | 'policy'

/** "Our strategy sets out …". */
const policyWords = 2
/** On a project page an aim is the project's, unless it is said of a workshop or course: by the first words of its sentence. */
const subjectWords = 8

function opening({ text, block }: Statement, count: number): string {
  return block.kind === 'item' ? '' : text.split(/\s+/u).slice(0, count).join(' ')
}

/** The paragraphs before a run-in head: they say whose objectives these are. */
function before(statement: Statement, doc: SegmentedDoc): string {
  return doc.text.slice(Math.max(0, statement.block.span[0] - 600), statement.block.span[0])
}
