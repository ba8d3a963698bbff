import type { Message } from '../model/message.ts'
import { oneLine } from '../text/one-line.ts'
import { plural } from '../text/plural.ts'
import type { Asked, Talk } from './command.ts'

/** What a build made, as far as people are told. */
export interface Made {
  /** As the manifest counts: documents, records, links, and records by type. */
  readonly counts: Readonly<Record<string, number>>
  readonly messages: readonly Message[]
}

/** Says what a build made: findings on stderr, the rest on stdout. */
export function answer(
  { counts, messages }: Made,
  out: string,
  files: number,
  asked: Asked,
  talk: Talk,
): void {
  for (const message of messages.filter((message) => message.severity !== 'info'))
    talk.tell(`${line(message)}\n`)
  const { documents = 0, records = 0 } = counts
  const byType = countsByType(counts)
  if (asked.options['json']) {
    talk.result(
      `${JSON.stringify({ out, files, documents, records, counts: byType, messages: messages.length })}\n`,
    )
    return
  }
  const infos = messages.filter((message) => message.severity === 'info').length
  const types = Object.entries(byType).map(([type, count]) => `${count} ${type}`)
  talk.result(
    [
      `${plural(documents, 'document')}, ${plural(records, 'record')}${types.length > 0 ? `: ${types.join(', ')}` : ''}`,
      infos > 0 ? `${plural(infos, 'remark')} in ${out}/data/report.json` : null,
      `Open ${out}/site/index.html in a browser, or ask: debrief search "your words"${out === 'out' ? '' : ` --out ${out}`}`,
      '',
    ]
      .filter((text) => text !== null)
      .join('\n'),
  )
}

function countsByType(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const types = Object.entries(counts).filter(([name]) => !['documents', 'records', 'links'].includes(name))
  return Object.fromEntries(types.sort(([a], [b]) => (a < b ? -1 : 1)))
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
  return oneLine(
    `${message.severity}: ${message.path || '(corpus)'}${at}: ${message.reason}  [${message.room}/${message.rule}]`,
  )
}
