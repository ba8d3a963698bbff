import { fileExists, writeText } from '../disk/named-file.ts'
import { folderExists, readText } from '../disk.ts'
import type { BaseRecord } from '../model/record.ts'
import { byCodeUnit } from '../text/fold.ts'
import { placeInWords } from '../text/place-words.ts'
import { plural } from '../text/plural.ts'
import { decisionsFile } from './beside.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'
import { decisionsOf, withDecision } from './decisions-text.ts'
import { needKnownTypes } from './known-types.ts'
import { withBase } from './with-base.ts'

/** `debrief review`: walks through candidates, least sure first, and writes what was decided to decisions.yaml. */
export const review: Command = {
  usage: 'debrief review [corpus] [--out DIR] [--type TYPE] [--list] [--json]',
  options: { out: { type: 'string' }, type: { type: 'string' }, list: { type: 'boolean' } },
  optionHelp: {
    out: 'the knowledge base to read (default: out)',
    type: 'records of this type only',
    list: 'list the candidates and ask nothing',
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const corpus = asked.words[0] ?? 'corpus'
  if (!folderExists(corpus))
    throw new WrongUse(
      `unexpected corpus \`${corpus}\`, expected the folder of documents that decisions.yaml belongs to`,
    )
  const type = textOption(asked, 'type', '')
  const file = decisionsFile(corpus)
  const decided = decidedIn(file)
  const records = await withBase(asked, (base) => {
    needKnownTypes(base, type === '' ? [] : [type])
    return base.records()
  })
  const candidates = candidatesIn(records, type).filter(({ id }) => !decided.has(id))
  if (asked.options['json']) {
    talk.result(
      `${JSON.stringify({ candidates: candidates.map(({ id, type, text, confidence, rule }) => ({ id, type, text, confidence, rule })) })}\n`,
    )
    return 0
  }
  if (asked.options['list'] || !talk.ask) {
    for (const record of candidates)
      talk.result(`${record.confidence.toFixed(2)}  ${record.id}\n      ${record.text}\n`)
    return 0
  }
  // Where no answer could be written down, nobody should be asked for one.
  withDecision(textOf(file), file, { decide: 'accept', record: '' })
  const count = await walk(candidates, file, talk)
  talk.tell(
    count === 0
      ? 'Nothing was decided.\n'
      : `${plural(count, 'decision')} written to ${file}; build again to apply what is decided.\n`,
  )
  return 0
}

/** Ids of records that the file decides on, though no build has applied it yet. */
function decidedIn(file: string): ReadonlySet<string> {
  const decisions = decisionsOf(textOf(file), file) as readonly ({ readonly record?: unknown } | null)[]
  return new Set(decisions.map((decision) => String(decision?.record ?? '')))
}

function textOf(file: string): string {
  return fileExists(file) ? readText(file) : ''
}

/** Records nobody has looked at, least sure first. */
function candidatesIn(records: readonly BaseRecord[], type: string): readonly BaseRecord[] {
  return records
    .filter((record) => record.review === 'candidate' && (type === '' || record.type === type))
    .sort((a, b) => a.confidence - b.confidence || byCodeUnit(a.id, b.id))
}

const question = '[a]ccept  [r]eject  [e]dit  [s]kip  [q]uit: '

/** Every answer is written at once: whoever stops in the middle keeps what they decided. */
async function walk(candidates: readonly BaseRecord[], file: string, talk: Talk): Promise<number> {
  let decided = 0
  for (const [at, record] of candidates.entries()) {
    talk.tell(
      `\n${at + 1}/${candidates.length}  ${record.type}  ${record.document}, ${placeInWords(record.evidence[0] ?? noPlace)}  (${record.rule}, ${record.confidence})\n  ${record.text}\n`,
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

const noPlace = {
  document: '',
  span: [0, 0],
  quote: '',
  prefix: '',
  suffix: '',
  page: null,
  slide: null,
  line: null,
  paragraph: null,
  box: null,
  section: [],
} as const
