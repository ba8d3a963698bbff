import type { BaseRecord, Link } from '../../model/record.ts'
import type { Recurrence } from '../../model/recurrence.ts'
import { stem } from '../../text/stem.ts'
import { wordsOf } from '../../text/words.ts'
import type { Library } from './library.ts'

/** What a step of a thread rests on, in words for readers; the recurrence that both ends belong to stands behind them. */
export interface ThreadReason {
  readonly words: string
  readonly recurrence?: Recurrence
}

/** Stems are told as the words of the record. A recurrence goes by one wording of it, which neither end need say. */
export function threadReason(library: Library, { kind, evidence }: Link, record: BaseRecord): ThreadReason {
  const again = /^both are wordings of (?<id>\S+)$/u.exec(evidence)?.groups?.['id']
  const known = library.base.recurrences?.find(({ id }) => id === again)
  if (known) return { words: 'both belong to the recurrence', recurrence: known }
  const shared = /^words in common: (?<stems>[^;]+)(?<more>.*)$/u.exec(evidence)?.groups
  if (shared)
    return { words: `words in common: ${asPrinted(shared['stems'] ?? '', record)}${shared['more'] ?? ''}` }
  return { words: kind === 'follows-up' ? `follows it up: ${evidence}` : evidence }
}

function asPrinted(stems: string, record: BaseRecord): string {
  const words = new Map(wordsOf(record.text).map(({ word }) => [stem(word), word]))
  return stems
    .split(', ')
    .map((key) => words.get(key) ?? key)
    .join(', ')
}
