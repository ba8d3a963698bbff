import { folderExists } from '../disk.ts'
import { oneLine } from '../text/one-line.ts'
import { plural } from '../text/plural.ts'
import { type Asked, type Command, needNoWords, type Talk, textOption, WrongUse } from './command.ts'
import { type Verdict, verdictOn } from './verdict.ts'
import { withBase } from './with-base.ts'

/** `debrief verify`: reads the sources again and proves each quote. Exit code 1 where anything is not as promised. */
export const verify: Command = {
  usage: 'debrief verify [--corpus DIR] [--out DIR] [--json]',
  options: { out: { type: 'string' }, corpus: { type: 'string' } },
  optionHelp: {
    out: 'the knowledge base to prove (default: out)',
    corpus: 'the folder it was built from (default: corpus)',
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  needNoWords(asked, 'name the folders with --corpus and --out')
  const out = textOption(asked, 'out', 'out')
  const corpus = textOption(asked, 'corpus', 'corpus')
  if (!folderExists(corpus))
    throw new WrongUse(
      `unexpected corpus \`${corpus}\`, expected the folder that \`${out}\` was built from; name it with --corpus`,
    )
  const verdict = await withBase(asked, (base) => verdictOn(base, corpus))
  answer(verdict, asked, talk)
  return verdict.findings.length > 0 ? 1 : 0
}

function answer(verdict: Verdict, asked: Asked, talk: Talk): void {
  if (asked.options['json']) {
    talk.result(`${JSON.stringify(verdict)}\n`)
    return
  }
  const { documents, quotes, inPieces, findings } = verdict
  for (const { rule, path, id, reason } of findings)
    talk.result(`${oneLine(`${path}: ${reason}${id ? ` (${id})` : ''}  [verify/${rule}]`)}\n`)
  const pieces = inPieces > 0 ? `, ${inPieces} of them in pieces` : ''
  talk.result(
    findings.length > 0
      ? `${plural(findings.length, 'finding')} in ${plural(documents, 'document')}\n`
      : `${plural(quotes, 'quote')} of ${plural(documents, 'document')} proved${pieces}\n`,
  )
}
