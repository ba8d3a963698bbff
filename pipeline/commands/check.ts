import type { OpenBase } from '../api/api.ts'
import { checkBase, inOrder } from '../check/check-base.ts'
import type { Checked } from '../check/checked.ts'
import { leaksInFiles } from '../check/leaks-in-files.ts'
import { counted, reporters } from '../check/reporters.ts'
import { shownFolder } from '../check/shown-folder.ts'
import { filesOfOut } from '../disk/files-of-out.ts'
import { knowledgeFiles, toolVersion } from '../disk.ts'
import { knowledgeOf } from '../text/knowledge.ts'
import {
  type Asked,
  type Command,
  needNoWords,
  numberOption,
  type Talk,
  textOption,
  WrongUse,
} from './command.ts'
import { textsOf } from './texts-of.ts'
import { withBase } from './with-base.ts'

/** `debrief check`: whether a knowledge base may be published. Exit code 1 where something was found. */
export const check: Command = {
  usage:
    'debrief check [--out DIR] [--corpus DIR] [--reporter text|json|github|sarif] [--max-warnings N] [--json]',
  options: {
    out: { type: 'string' },
    corpus: { type: 'string' },
    reporter: { type: 'string' },
    'max-warnings': { type: 'string' },
  },
  optionHelp: {
    out: 'the knowledge base to check (default: out)',
    corpus: 'the folder of the documents, as annotations name it (default: corpus)',
    reporter: `how to say it: ${Object.keys(reporters).join(', ')} (default: text)`,
    'max-warnings': 'so many warnings are let pass (default: 0); an error never is',
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  needNoWords(asked, 'name the folder with --out')
  const name = textOption(asked, 'reporter', asked.options['json'] ? 'json' : 'text')
  const reporter = Object.hasOwn(reporters, name) ? reporters[name] : undefined
  if (!reporter)
    throw new WrongUse(
      `unexpected --reporter \`${name}\`, expected one of ${Object.keys(reporters).join(', ')}`,
    )
  if (asked.options['json'] && name !== 'json')
    throw new WrongUse(`unexpected --json with --reporter \`${name}\`, expected one of the two`)
  const mostWarnings = numberOption(asked, 'max-warnings', 0)
  const checked = await withBase(asked, checkedOf)
  const files = filesOfOut(textOption(asked, 'out', 'out'))
  const findings = inOrder([...checkBase(checked), ...leaksInFiles(checked, files)])
  const corpus = shownFolder(textOption(asked, 'corpus', 'corpus'))
  talk.result(reporter(findings, { corpus, version: toolVersion() }))
  const { errors, warnings } = counted(findings)
  return errors > 0 || warnings > mostWarnings ? 1 : 0
}

async function checkedOf(base: OpenBase): Promise<Checked> {
  const { lexicons, rules = {} } = knowledgeOf(knowledgeFiles())
  return {
    documents: await base.documents(),
    records: await base.records(),
    messages: await base.messages(),
    things: await base.across('things'),
    attribution: await base.across('attribution'),
    lexicons,
    rules,
    text: await textsOf(base),
  }
}
