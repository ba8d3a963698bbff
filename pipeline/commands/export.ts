import { citedItem } from '../api/bibliography.ts'
import type { OpenBase } from '../api/open-base.ts'
import { formats } from '../formats/all.ts'
import type { Bibliography } from '../formats/cited.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'
import { withBase } from './with-base.ts'

/** `debrief export`: all documents, or those a query finds, with their passages as notes. */
export const exportFound: Command = {
  usage: 'debrief export [QUERY] --format csl|ris|bibtex|biblatex|markdown|docx|html|csv|sqlite [--out DIR]',
  options: { out: { type: 'string' }, format: { type: 'string' } },
  optionHelp: {
    out: 'the knowledge base to read (default: out)',
    format: `${Object.keys(formats).join(', ')} (default: csl), or sqlite for the whole base`,
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const name = asked.options['json'] ? 'csl' : textOption(asked, 'format', 'csl')
  if (name === 'sqlite') {
    if (asked.words.length > 0)
      throw new WrongUse('unexpected query, expected none: sqlite holds the whole base')
    talk.result(await withBase(asked, (base) => base.sqlite()))
    return 0
  }
  const format = formats[name]
  if (!format)
    throw new WrongUse(`unexpected --format \`${name}\`, expected one of ${Object.keys(formats).join(', ')}`)
  return withBase(asked, async (base) => {
    const found = await bibliography(asked.words.join(' '), base)
    talk.result(await format.write(found))
    const notes = found.items.reduce((sum, item) => sum + item.notes.length, 0)
    talk.tell(`${notes} passages from ${found.items.length} documents.\n`)
    return 0
  })
}

async function bibliography(query: string, base: OpenBase): Promise<Bibliography> {
  const ids = query === '' ? null : new Set(await foundIds(query, base))
  const records = (await base.filter()).filter(({ id }) => ids === null || ids.has(id))
  const documents = await base.documents()
  const items = documents.flatMap((document) => {
    const own = records.filter((record) => record.document === document.id)
    return ids !== null && own.length === 0 ? [] : [citedItem(document, own, base.link)]
  })
  return { title: query === '' ? 'All documents' : query, preface: [], items, after: [] }
}

const PAGE = 1000

async function foundIds(query: string, base: OpenBase): Promise<readonly string[]> {
  const ids: string[] = []
  for (;;) {
    const { hits, total } = await base.search({ text: query, limit: PAGE, offset: ids.length })
    ids.push(...hits.map(({ id }) => id))
    if (hits.length === 0 || ids.length >= total) return ids
  }
}
