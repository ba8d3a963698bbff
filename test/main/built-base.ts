import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '../../pipeline/model/message.ts'
import { temporaryFolder } from '../built.ts'
import { debrief } from '../commands/program.ts'

/** A report with two recommendations. */
export const notes =
  '# Report on Border Posts\n\n## Recommendations\n\n- The police should open the posts at night.\n- The ministry should pay for lamps.\n'

/** Builds a folder into a fresh place and gives what was said about it. */
export function built(corpus: string) {
  const out = join(temporaryFolder(), 'out')
  const { status, stderr } = debrief('build', corpus, '--out', out)
  const { messages } = JSON.parse(readFileSync(join(out, 'data/report.json'), 'utf8')) as {
    messages: readonly Message[]
  }
  const documents = lines(join(out, 'data/documents.ndjson')) as readonly { path: string; id: string }[]
  const records = lines(join(out, 'data/records.ndjson')) as readonly {
    id: string
    type: string
    document: string
  }[]
  return { out, status, stderr, messages, documents, records }
}

/** What stands in a file of a JSON text a line. */
export function lines(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
