import { isStatement, keptFrom } from '../6-resolve/attribution/leaks.ts'
import type { Attribution } from '../model/across.ts'
import type { BaseRecord } from '../model/record.ts'
import { uncovered } from '../text/cover.ts'
import { foldKey } from '../text/fold.ts'
import { phraseFinder } from '../text/phrase-finder.ts'
import type { CheckFinding } from './check-finding.ts'
import type { Checked } from './checked.ts'
import { linesOf } from './file-lines.ts'
import { namesOfEvent } from './names-of-event.ts'

/** Words of a statement, without its names, by which a line is known to hold it. */
interface Telling {
  readonly record: BaseRecord
  readonly words: string
  readonly kept: (name: string) => boolean
}

/** Fewer words than this may stand anywhere; of more the first suffice, for titles are cut. */
const fewest = 4
const enough = 6

/** Names in the same line of a published file as a statement whose document withholds them. */
export function leaksInFiles(
  base: Checked,
  files: Iterable<{ readonly path: string; readonly bytes: Uint8Array }>,
): readonly CheckFinding[] {
  const telling = tellingWords(base)
  if (telling.size === 0) return []
  const named = namesIn(base)
  const paths = new Map(base.documents.map(({ id, path }) => [id, path]))
  const found = new Map<string, CheckFinding>()
  for (const { path, bytes } of files)
    for (const line of linesOf(path, new TextDecoder().decode(bytes)))
      for (const { record, kept } of toldIn(line, telling))
        for (const name of named(line, record).filter(kept))
          found.set(`${path} ${record.id} ${name}`, {
            severity: 'error',
            room: 'check',
            rule: 'name-in-file',
            reason: `Unexpected name \`${name}\` beside ${record.id} in ${path}, expected none, for its document withholds names; build again, or report it`,
            path: paths.get(record.document) ?? record.document,
            place: null,
            record: record.id,
          })
  return [...found.values()]
}

/** People whom a line names in full, and those of the record's event however it names them. */
function namesIn(base: Checked): (line: string, record: BaseRecord) => readonly string[] {
  const people = base.things.filter(({ kind }) => kind === 'person')
  const whole = phraseFinder(people.flatMap(({ names }) => names.map((name) => [name, name] as const)))
  const ofEvent = namesOfEvent(base)
  return (line, record) => [
    ...whole(line).map(({ value }) => value),
    ...ofEvent(record.document)(line).map(({ person }) => person),
  ]
}

function* toldIn(line: string, telling: ReadonlyMap<string, readonly Telling[]>): Generator<Telling> {
  const said = foldKey(line)
  const words = said.split(' ')
  for (let at = 0; at + fewest <= words.length; at++)
    for (const one of telling.get(words.slice(at, at + fewest).join(' ')) ?? [])
      if (` ${said} `.includes(` ${one.words} `)) yield one
}

/** By their first words. What an open document says in the same words tells nothing. */
function tellingWords({ records, attribution }: Checked): ReadonlyMap<string, readonly Telling[]> {
  const limits = new Map<string, Attribution>(
    attribution.filter(({ names }) => names === 'withheld').map((one) => [one.document, one]),
  )
  const open = limits.size === 0 ? [] : records.filter(({ document }) => !limits.has(document))
  const said = new Set(open.map(({ text }) => foldKey(text)))
  const telling = new Map<string, Telling[]>()
  for (const record of records) {
    const limit = limits.get(record.document)
    const words = longest(uncovered(record.text).map(foldKey)).split(' ').slice(0, enough)
    const begin = words.slice(0, fewest)
    if (!limit || !isStatement(record.type) || begin.length < fewest || said.has(foldKey(record.text)))
      continue
    const one = {
      record,
      words: words.join(' '),
      kept: (name: string) => !isAllowed(name, limit) && keptFrom(record, limit)(name),
    }
    const known = telling.get(begin.join(' '))
    if (known) known.push(one)
    else telling.set(begin.join(' '), [one])
  }
  return telling
}

function isAllowed(name: string, { named }: Attribution): boolean {
  const family = foldKey(name).split(' ').at(-1)
  return (named ?? []).some((one) => foldKey(one) === family)
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '')
}
