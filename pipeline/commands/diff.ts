import type { OpenBase } from '../api/api.ts'
import { compare } from '../diff/compare.ts'
import { markdownDifference } from '../diff/markdown-difference.ts'
import type { Side } from '../diff/side.ts'
import { textDifference } from '../diff/text-difference.ts'
import { type Asked, type Command, type Talk, WrongUse } from './command.ts'
import { askBase } from './with-base.ts'

/** `debrief diff`: what a knowledge base says that an earlier one did not. */
export const diff: Command = {
  usage: 'debrief diff OLD NEW [--markdown | --json]',
  options: { markdown: { type: 'boolean' } },
  either: [['markdown', 'json']],
  optionHelp: { markdown: 'as Markdown for a pull request, bounded in length' },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const [old, fresh, ...others] = asked.words
  if (old === undefined || fresh === undefined || others.length > 0)
    throw new WrongUse(
      `unexpected ${asked.words.length} folders, expected two: the earlier knowledge base and the new one`,
    )
  const difference = compare(await askBase(old, sideOf), await askBase(fresh, sideOf))
  if (asked.options['json']) talk.result(`${JSON.stringify(difference)}\n`)
  else talk.result(asked.options['markdown'] ? markdownDifference(difference) : textDifference(difference))
  return 0
}

async function sideOf(base: OpenBase): Promise<Side> {
  return {
    documents: await base.documents(),
    records: await base.records(),
    recurrences: await base.across('recurrences'),
    ledger: await base.across('ledger'),
    tombstones: await base.across('tombstones'),
  }
}
