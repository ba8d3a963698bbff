import { fileExists, writeText } from '../disk/named-file.ts'
import { readText } from '../disk.ts'
import type { BaseRecord } from '../model/record.ts'
import { placeInWords } from '../text/place-words.ts'
import type { Talk } from './command.ts'
import { decisionsOf, withDecision } from './decisions-text.ts'

/** Ids of records that the file decides on, though no build has applied it yet. */
export function decidedIn(file: string): ReadonlySet<string> {
  const decisions = decisionsOf(textOf(file), file) as readonly ({ readonly record?: unknown } | null)[]
  return new Set(decisions.map((decision) => String(decision?.record ?? '')))
}

const question = '[a]ccept  [r]eject  [e]dit  [s]kip  [q]uit: '

/**
 * Asks about each candidate and gives how many were decided on. Every answer is written at once: whoever stops in the middle
 * keeps what they decided.
 */
export async function walk(candidates: readonly BaseRecord[], file: string, talk: Talk): Promise<number> {
  // Where no answer could be written down, nobody should be asked for one.
  withDecision(textOf(file), file, { decide: 'accept', record: '' })
  let decided = 0
  for (const [at, record] of candidates.entries()) {
    talk.tell(
      `\n${at + 1}/${candidates.length}  ${record.type}  ${record.document}, ${record.evidence.slice(0, 1).map(placeInWords).join('')}  (${record.rule}, ${record.confidence})\n  ${record.text}\n`,
    )
    const answer = await answerTo(talk)
    if (answer === 'q') break
    const decision = await decisionFor(answer, record, talk)
    if (decision === null) continue
    writeText(file, withDecision(textOf(file), file, decision))
    decided++
  }
  return decided
}

/** The first letter of an answer that is one; whoever mistypes is asked again and skips nothing. */
async function answerTo(talk: Talk): Promise<string> {
  for (;;) {
    const answer = (await talk.ask?.(question))?.trim().toLowerCase()
    if (answer === undefined) return 'q'
    if (/^(?:a|accept|r|reject|e|edit|s|skip|q|quit)$/u.test(answer)) return answer.slice(0, 1)
    talk.tell(`Unexpected answer \`${answer.slice(0, 40)}\`, expected a, r, e, s or q\n`)
  }
}

async function decisionFor(
  answer: string,
  record: BaseRecord,
  talk: Talk,
): Promise<Readonly<Record<string, string>> | null> {
  const anchor = { record: record.id, quote: record.text }
  if (answer === 'a') return { decide: 'accept', ...anchor }
  if (answer === 'r') {
    const because = (await talk.ask?.('Why (empty for no reason): '))?.trim() ?? ''
    return { decide: 'reject', ...anchor, ...(because === '' ? {} : { because }) }
  }
  if (answer !== 'e') return null
  const text = (await talk.ask?.('Text: '))?.trim() ?? ''
  return text === '' ? null : { decide: 'edit', ...anchor, text }
}

function textOf(file: string): string {
  return fileExists(file) ? readText(file) : ''
}
