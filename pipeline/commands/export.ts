import { formatNames, isFormatName } from '../api/api.ts'
import { plural } from '../text/plural.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'
import { withBase } from './with-base.ts'

/** `debrief export`: all documents, or those a query finds, with their passages as notes. Exit code 1 where it finds none. */
export const exportFound: Command = {
  usage:
    'debrief export [QUERY] [--format csl|ris|bibtex|biblatex|markdown|docx|html|csv|sqlite] [--out DIR] [--json]',
  query: true,
  options: { out: { type: 'string' }, format: { type: 'string' } },
  optionHelp: {
    out: 'the knowledge base to read (default: out)',
    format: `${formatNames.join(', ')} (default: csl), or sqlite for the whole base`,
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const name = textOption(asked, 'format', 'csl')
  if (asked.options['json'] && name !== 'csl')
    throw new WrongUse(
      `unexpected --json with --format \`${name}\`, expected csl, which is JSON; leave out one of the two`,
    )
  if (name === 'sqlite') {
    if (asked.words.length > 0)
      throw new WrongUse('unexpected query, expected none: sqlite holds the whole base')
    talk.result(await withBase(asked, (base) => base.sqlite()))
    return 0
  }
  if (!isFormatName(name))
    throw new WrongUse(
      `unexpected --format \`${name}\`, expected one of ${[...formatNames, 'sqlite'].join(', ')}`,
    )
  const query = asked.words.join(' ')
  if (asked.words.length > 0 && query.trim() === '')
    throw new WrongUse('unexpected empty query, expected words; without QUERY all documents are written')
  const { content, items, passages, notes } = await withBase(asked, (base) => base.export(name, query))
  talk.result(content)
  const counted = `${plural(passages, 'passage')} from ${plural(items, 'document')}.`
  const found = items > 0 || query === ''
  const last = found ? counted : 'Nothing was found: the export holds no document.'
  talk.tell(`${[...notes, last].join('\n')}\n`)
  return found ? 0 : 1
}
