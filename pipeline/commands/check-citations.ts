import { sniff } from '../1-read/sniff.ts'
import { type CheckedCitation, checkCitations as check } from '../api/api.ts'
import { fileExists, readBytes } from '../disk/named-file.ts'
import { knowledgeFiles, readText } from '../disk.ts'
import type { Format } from '../model/doc.ts'
import { knowledgeOf } from '../text/knowledge.ts'
import { type Asked, type Command, type Talk, WrongUse } from './command.ts'
import { readWritten } from './read-written.ts'
import { withBase } from './with-base.ts'

/** `debrief check-citations`: which quotes and citations of a text are real. Exit code 1 where one is not. */
export const checkCitations: Command = {
  usage: 'debrief check-citations FILE [--out DIR] [--json]',
  options: { out: { type: 'string' } },
  optionHelp: { out: 'the knowledge base to check against (default: out)' },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const [path, extra] = asked.words
  if (path === undefined || extra !== undefined)
    throw new WrongUse(`unexpected ${asked.words.length} files, expected one`)
  if (!fileExists(path)) throw new WrongUse(`unexpected \`${path}\`, expected a text file or a document`)
  const text = await textIn(path, talk)
  if (text === null) return 1
  return withBase(asked, async (base) => {
    const checked = await check(text, base)
    const real = checked.filter(({ verdict }) => verdict === 'real').length
    if (asked.options['json']) talk.result(`${JSON.stringify(checked)}\n`)
    else talk.result(checked.map((one) => line(path, one)).join(''))
    talk.tell(
      checked.length === 0
        ? `Nothing was checked: ${path} has no quote and no citation.\n`
        : `${real} of ${checked.length} quotes and citations are real.\n`,
    )
    return real === checked.length ? 0 : 1
  })
}

/** A text as it stands, for its lines are told; of a document its words. Null, and said why, where there are none. */
async function textIn(path: string, talk: Talk): Promise<string | null> {
  if (AS_IT_STANDS.has(sniff(readBytes(path), path))) return readText(path)
  const read = await readWritten(path, knowledgeOf(knowledgeFiles()), talk)
  if (!read) return null
  talk.tell(`Lines are those of the text that was read from ${path}.\n`)
  return read.text
}

const AS_IT_STANDS: ReadonlySet<Format> = new Set<Format>(['text', 'markdown', 'html', 'eml'])

function line(path: string, { line: at, kind, words, verdict, places, reason }: CheckedCitation): string {
  const where = places[0] ? `  ${[places[0].title, places[0].place].filter(Boolean).join(', ')}` : ''
  const shown = words.replace(/\s+/gu, ' ')
  return `${path}:${at}: ${verdict} ${kind}: ${shown.length > 90 ? `${shown.slice(0, 89)}…` : shown}${where}${reason ? ` (${reason})` : ''}\n`
}
