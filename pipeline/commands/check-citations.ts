import { type CheckedCitation, checkCitations as check } from '../api/api.ts'
import { readText } from '../disk.ts'
import { type Asked, type Command, type Talk, WrongUse } from './command.ts'
import { withBase } from './with-base.ts'

/** `debrief check-citations`: which quotes and citations of a text are real. Exit code 1 where one is not. */
export const checkCitations: Command = {
  usage: 'debrief check-citations TEXT.md [--out DIR] [--json]',
  options: { out: { type: 'string' } },
  optionHelp: { out: 'the knowledge base to check against (default: out)' },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const [path, extra] = asked.words
  if (path === undefined || extra !== undefined)
    throw new WrongUse(`unexpected ${asked.words.length} files, expected one`)
  const text = readable(path)
  return withBase(asked, async (base) => {
    const checked = await check(text, base)
    const real = checked.filter(({ verdict }) => verdict === 'real').length
    if (asked.options['json']) talk.result(`${JSON.stringify(checked)}\n`)
    else talk.result(checked.map((one) => line(path, one)).join(''))
    talk.tell(`${real} of ${checked.length} quotes and citations are real.\n`)
    return real === checked.length ? 0 : 1
  })
}

function readable(path: string): string {
  try {
    return readText(path)
  } catch (error) {
    throw new WrongUse(`unexpected \`${path}\` (${(error as Error).message}), expected a text file`)
  }
}

function line(path: string, { line: at, kind, words, verdict, places, reason }: CheckedCitation): string {
  const where = places[0] ? `  ${[places[0].title, places[0].place].filter(Boolean).join(', ')}` : ''
  const shown = words.replace(/\s+/gu, ' ')
  return `${path}:${at}: ${verdict} ${kind}: ${shown.length > 90 ? `${shown.slice(0, 89)}…` : shown}${where}${reason ? ` (${reason})` : ''}\n`
}
