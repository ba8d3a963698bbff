import type { BuildResult } from '../model/base.ts'
import type { Message } from '../model/message.ts'
import type { Asked, Talk } from './command.ts'

/** Says what a build made: findings on stderr, the rest on stdout. */
export function answer(result: BuildResult, out: string, files: number, asked: Asked, talk: Talk): void {
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
