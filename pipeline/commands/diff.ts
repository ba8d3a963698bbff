import { compare } from '../diff/compare.ts'
import { markdownDifference } from '../diff/markdown-difference.ts'
import type { Side } from '../diff/side.ts'
import { textDifference } from '../diff/text-difference.ts'
import { baseLines } from './base-lines.ts'
import { type Asked, type Command, type Talk, WrongUse } from './command.ts'
import { knowledgeBase } from './knowledge-base.ts'

/** `debrief diff`: what a knowledge base says that an earlier one did not. */
export const diff: Command = {
  usage: 'debrief diff OLD NEW [--markdown | --json]',
  options: { markdown: { type: 'boolean' } },
  optionHelp: { markdown: 'as Markdown for a pull request, bounded in length' },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const [old, fresh, ...others] = asked.words
  if (old === undefined || fresh === undefined || others.length > 0)
    throw new WrongUse(
      `unexpected ${asked.words.length} folders, expected two: the earlier knowledge base and the new one`,
    )
  const difference = compare(sideAt(old), sideAt(fresh))
  if (asked.options['json']) talk.result(`${JSON.stringify(difference)}\n`)
  else talk.result(asked.options['markdown'] ? markdownDifference(difference) : textDifference(difference))
  return 0
}

function sideAt(out: string): Side {
  const base = knowledgeBase(out)
  return {
    documents: base.documents(),
    records: base.records(),
    recurrences: baseLines(out, 'recurrences'),
    ledger: baseLines(out, 'ledger'),
    tombstones: baseLines(out, 'tombstones'),
  }
}
