import { carryAll } from '../crew/crew.ts'
import {
  corpusFiles,
  folderExists,
  knowledgeFiles,
  OutNotOurs,
  siteAssets,
  toolVersion,
  writeOut,
} from '../disk.ts'
import type { BuildResult } from '../model/base.ts'
import { type Message, notebook } from '../model/message.ts'
import { gather } from '../run.ts'
import { knowledgeOf } from '../text/knowledge.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'

/** `debrief build`: a folder of documents to a knowledge base. */
export const build: Command = {
  usage: 'debrief build [corpus] [--out DIR] [--json]',
  options: { out: { type: 'string' } },
  optionHelp: { out: 'where to put it (default: out)' },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const corpus = asked.words[0] ?? 'corpus'
  const out = textOption(asked, 'out', 'out')
  if (asked.words.length > 1)
    throw new WrongUse(`unexpected \`${asked.words[1]}\`, expected one corpus folder`)
  if (!folderExists(corpus))
    throw new WrongUse(
      `unexpected corpus \`${corpus}\`, expected a folder; name the folder that holds your documents`,
    )
  const notes = notebook()
  const files = corpusFiles(corpus, (path) => notes.reportFor('disk', path))
  if (files.length === 0)
    notes.reportFor('disk', '')(
      'error',
      'empty-corpus',
      `Unexpected empty folder \`${corpus}\`, expected documents; put some into it`,
    )
  const knowledge = knowledgeOf(knowledgeFiles())
  const docs = await carryAll(corpus, files, knowledge, notes, ({ done, of, path }) => {
    if (talk.terminal) talk.tell(`\r\u001b[K${done + 1}/${of} ${path}`)
  })
  if (talk.terminal) talk.tell('\r\u001b[K')
  const result = await gather(docs, knowledge, notes, { version: toolVersion(), assets: siteAssets() })
  try {
    writeOut(out, result.files)
  } catch (error) {
    if (error instanceof OutNotOurs)
      throw new WrongUse(
        `unexpected files in \`${out}\`, expected an empty folder or a knowledge base; choose another --out`,
      )
    throw error
  }
  answer(result, out, files.length, asked, talk)
  return result.messages.some((message) => message.severity === 'error') ? 1 : 0
}

function answer(result: BuildResult, out: string, files: number, asked: Asked, talk: Talk): void {
  const { base, messages } = result
  for (const message of messages.filter((message) => message.severity !== 'info'))
    talk.tell(`${line(message)}\n`)
  const counts = countsByType(result)
  if (asked.options['json']) {
    talk.result(
      `${JSON.stringify({ out, files, documents: base.docs.length, records: base.records.length, counts, messages: messages.length })}\n`,
    )
    return
  }
  const infos = messages.filter((message) => message.severity === 'info').length
  talk.result(
    [
      `${base.docs.length} documents, ${base.records.length} records: ${Object.entries(counts)
        .map(([type, count]) => `${count} ${type}`)
        .join(', ')}`,
      infos > 0 ? `${infos} remarks in ${out}/data/report.json` : null,
      `Open ${out}/site/index.html in a browser, or ask: debrief search "your words"${out === 'out' ? '' : ` --out ${out}`}`,
      '',
    ]
      .filter((text) => text !== null)
      .join('\n'),
  )
}

function countsByType(result: BuildResult): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const record of result.base.records) counts[record.type] = (counts[record.type] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A message as people read it: `path:place: reason  [room/rule]`. */
export function line(message: Message): string {
  const { place } = message
  const at = place?.page
    ? `:p${place.page.label}`
    : place?.slide
      ? `:slide ${place.slide}`
      : place?.line
        ? `:${place.line}`
        : ''
  return `${message.severity}: ${message.path || '(corpus)'}${at}: ${message.reason}  [${message.room}/${message.rule}]`
}
