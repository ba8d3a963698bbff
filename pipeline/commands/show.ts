import type { AnyRecord } from '../../schemas/types.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { Evidence } from '../model/record.ts'
import { foldSpace } from '../text/fold.ts'
import { placeInWords } from '../text/place-words.ts'
import { type Asked, type Command, type Talk, WrongUse } from './command.ts'
import { type Paint, paint } from './paint.ts'
import { tellUnknownId } from './unknown-id.ts'
import { withBase } from './with-base.ts'

/** `debrief show`: one record with everything the base knows of it. */
export const show: Command = {
  usage: 'debrief show ID [--out DIR] [--json]',
  options: { out: { type: 'string' } },
  optionHelp: { out: 'the knowledge base to read (default: out)' },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const [id, extra] = asked.words
  if (id === undefined || extra !== undefined)
    throw new WrongUse(`unexpected ${asked.words.length} ids, expected one`)
  return withBase(asked, async (base) => {
    const record = await base.get(id)
    if (!record) return tellUnknownId(id, base, talk)
    const document = await base.document(record.document)
    if (asked.options['json']) {
      talk.result(`${JSON.stringify({ record, document })}\n`)
      return 0
    }
    const documents = [...new Set(record.evidence.map((evidence) => evidence.document))]
    const texts = new Map(
      await Promise.all(documents.map(async (one) => [one, await base.text(one)] as const)),
    )
    talk.result(shown(record, document, texts, paint(talk.color)))
    return 0
  })
}

/** Keys that stand in the head and the evidence of what is shown. */
const elsewhere: ReadonlySet<string> = new Set(['id', 'type', 'text', 'document', 'evidence'])

function shown(
  record: AnyRecord,
  document: DocumentEntry | null,
  texts: ReadonlyMap<string, string | null>,
  { strong, faint }: Paint,
): string {
  const fields = Object.entries(record).filter(([key, value]) => !elsewhere.has(key) && !isNothing(value))
  const width = Math.max(...fields.map(([key]) => key.length))
  return [
    `${strong(record.text)}`,
    faint(record.id),
    '',
    ...fields.map(([key, value]) => `${faint(key.padEnd(width))}  ${inWords(value)}`),
    '',
    `${strong(document?.title ?? record.document)}${document ? faint(`  ${document.path}`) : ''}`,
    ...record.evidence.flatMap((evidence) =>
      quoted(evidence, texts.get(evidence.document) ?? null, { strong, faint }),
    ),
    '',
  ].join('\n')
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ')
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

/** How many code units of the text are shown before and after a quote. */
const around = 160

function quoted(
  evidence: Evidence,
  text: string | null,
  { strong, faint }: Pick<Paint, 'strong' | 'faint'>,
): readonly string[] {
  const [start, end] = evidence.span
  const before =
    text === null ? evidence.prefix : text.slice(Math.max(0, start - around), start).replace(/^\S*\s/u, '… ')
  const after = text === null ? evidence.suffix : text.slice(end, end + around).replace(/\s\S*$/u, ' …')
  const where = [placeInWords(evidence), ...evidence.section].filter(Boolean).join(' › ')
  return [
    '',
    ...(where ? [faint(where)] : []),
    foldSpace(`${before} `) +
      foldedEnd(before) +
      strong(foldSpace(evidence.quote)) +
      foldedEnd(after, 0) +
      foldSpace(after),
  ]
}

/** A space where the text has white space between a quote and its neighbour. */
function foldedEnd(text: string, at = text.length - 1): string {
  return /\s/u.test(text.charAt(at)) ? ' ' : ''
}
