import { folderExists } from '../disk.ts'
import type { BaseRecord } from '../model/record.ts'
import { byCodeUnit } from '../text/fold.ts'
import { plural } from '../text/plural.ts'
import { decisionsFile } from './beside.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'
import { decidedIn, walk } from './decide-each.ts'
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
  const count = await walk(candidates, file, talk)
  talk.tell(
    count === 0
      ? 'Nothing was decided.\n'
      : `${plural(count, 'decision')} written to ${file}; build again to apply what is decided.\n`,
  )
  return 0
}

/** Records nobody has looked at, least sure first. */
function candidatesIn(records: readonly BaseRecord[], type: string): readonly BaseRecord[] {
  return records
    .filter((record) => record.review === 'candidate' && (type === '' || record.type === type))
    .sort((a, b) => a.confidence - b.confidence || byCodeUnit(a.id, b.id))
}
