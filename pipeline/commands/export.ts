import { formatNames, isFormatName } from '../api/api.ts'
import { plural } from '../text/plural.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'
import { withBase } from './with-base.ts'

/** `debrief export`: all documents, or those a query finds, with their passages as notes. */
export const exportFound: Command = {
  usage: 'debrief export [QUERY] --format csl|ris|bibtex|biblatex|markdown|docx|html|csv|sqlite [--out DIR]',
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
  const { content, items, passages, notes } = await withBase(asked, (base) =>
    base.export(name, asked.words.join(' ')),
  )
  talk.result(content)
  talk.tell(`${[...notes, `${plural(passages, 'passage')} from ${plural(items, 'document')}.`].join('\n')}\n`)
  return 0
}
