import type { OwnField, OwnType } from '../../schemas/config.ts'
import type { SegmentedDoc } from '../model/doc.ts'
import type { Sighting } from '../model/record.ts'
import { findDates } from '../text/dates.ts'
import { foldSpace } from '../text/fold.ts'
import { phrasePattern } from '../text/phrases.ts'
import { isFragment, isQuestion } from '../text/sentence-form.ts'
import type { Fired } from './fired.ts'
import { keyOfWords } from './key-of-words.ts'
import { sectionsAround } from './sections-around.ts'
import type { Statement } from './statement.ts'
import { statementsOf } from './statements.ts'
import type { RecordType } from './type.ts'

const made = new WeakMap<OwnType, RecordType>()

/** The record type that a few phrases of debrief.config.yaml describe. It shares its words with other types. */
export function ownRecordType(own: OwnType): RecordType {
  const known = made.get(own) ?? typeFrom(own)
  made.set(own, known)
  return known
}

function typeFrom(own: OwnType): RecordType {
  const fires = firing(own)
  const fields = Object.entries(own.fields).map(([name, field]) => [name, reader(field)] as const)
  return {
    type: own.type,
    find: (doc) =>
      statementsOf(doc).flatMap((statement): readonly Sighting[] => {
        const fired = fires(statement, doc)
        if (!fired) return []
        const values = fields.map(([name, read]) => [name, read(statement.text, doc)] as const)
        const rule = `${own.type}/${fired.rule}`
        return [
          {
            type: own.type,
            spans: [statement.span],
            fields: Object.fromEntries(values),
            rule,
            confidence: fired.confidence,
          },
        ]
      }),
    key: keyOfWords,
  }
}

function firing(own: OwnType): (statement: Statement, doc: SegmentedDoc) => Fired | null {
  const pattern = (phrases: readonly string[] | undefined) => phrasePattern(phrases ?? [])
  const [headings, leadIns, phrases, not] = [own.headings, own.leadIns, own.phrases, own.not].map(pattern)
  return (statement, doc) => {
    const { text, block, first, leadIn, section } = statement
    if (isQuestion(text) || isFragment(text) || /[:：]$/u.test(text) || not?.test(text)) return null
    const listed = block.kind === 'item' && first
    if (listed && leadIn !== null && leadIns?.test(leadIn)) return { rule: 'own-lead-in', confidence: 0.88 }
    const headed = sectionsAround(doc, section).some(
      (around) => (around.kind === 'heading' || around.kind === 'slide') && headings?.test(around.title),
    )
    if (listed && headed) return { rule: 'own-heading', confidence: 0.9 }
    return phrases?.test(text) ? { rule: 'own-phrase', confidence: 0.7 } : null
  }
}

/** Reads a field from the words after or before one of its phrases; null where there is none. */
function reader(field: OwnField): (text: string, doc: SegmentedDoc) => string | null {
  const mark = phrasePattern(field.after ?? field.before ?? [])
  return (text, doc) => {
    const match = mark.exec(text)
    if (!match) return null
    const side = field.after ? text.slice(match.index + match[0].length) : text.slice(0, match.index)
    if (field.as === 'date')
      return findDates(side, doc.lexicon, { bareYears: true }).find((date) => date.yearKnown)?.start ?? null
    const words = field.after
      ? (side.split(/[,;()]|\.(?=\s|$)/u)[0] ?? '')
      : (side.split(/[,;()]/u).at(-1) ?? '')
    return foldSpace(words.replace(/^[\s:–—-]+|[\s:–—-]+$/gu, '')) || null
  }
}
