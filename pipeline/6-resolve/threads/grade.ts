import type { Grade } from '../../model/across.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { findDates } from '../../text/dates.ts'
import { listOf, patternOf } from '../../text/phrases.ts'

type Earned = Grade['points'][number]

/** How specific a recommendation is: a point each for who acts, a concrete act, by when, and something to measure. */
export function gradeOf(record: BaseRecord, lexicon: Lexicon): Grade {
  const points = [who(record), act(record, lexicon), when(record, lexicon), measure(record, lexicon)].filter(
    (point) => point !== null,
  )
  return { record: record.id, grade: points.length, points }
}

function who(record: BaseRecord): Earned | null {
  const addressee = record['addressee']
  return typeof addressee === 'string' && addressee !== '' ? { point: 'who', words: addressee } : null
}

/** The verb after the modal, or the one that opens the sentence, where it is none that anybody could claim to have done. */
function act({ text }: BaseRecord, lexicon: Lexicon): Earned | null {
  const verb = afterModal(text, lexicon) ?? openingVerb(text, lexicon)
  return verb === null || patternOf(lexicon, 'mood', 'vague').test(verb)
    ? null
    : { point: 'act', words: verb }
}

function afterModal(text: string, lexicon: Lexicon): string | null {
  const modal = patternOf(lexicon, 'mood', 'modal').exec(text)
  if (!modal) return null
  return /^\s+(?:not\s+)?((?:be\s+)?[\p{L}-]+)/iu.exec(text.slice(modal.index + modal[0].length))?.[1] ?? null
}

function openingVerb(text: string, lexicon: Lexicon): string | null {
  const verbs = new Set([
    ...listOf(lexicon, 'verbs', 'imperative'),
    ...listOf(lexicon, 'verbs', 'imperative-or-noun'),
  ])
  const words = text
    .split(/[^\p{L}-]+/u)
    .filter(Boolean)
    .slice(0, 3)
  return words.find((word) => verbs.has(word.toLowerCase())) ?? null
}

function when({ text }: BaseRecord, lexicon: Lexicon): Earned | null {
  const date = findDates(text, lexicon)[0]
  const words = date
    ? text.slice(date.span[0], date.span[1])
    : patternOf(lexicon, 'mood', 'within').exec(text)?.[0]
  return words === undefined ? null : { point: 'when', words }
}

function measure({ text }: BaseRecord, lexicon: Lexicon): Earned | null {
  const words =
    patternOf(lexicon, 'mood', 'measure').exec(text)?.[0] ?? /\b\d[\d.,]*\s*(?:%|\p{L}+)/u.exec(text)?.[0]
  return words === undefined ? null : { point: 'measure', words }
}
