import { printOf, printOfText } from '../prints.ts'
import type { Named, RecordSeen } from './record-seen.ts'

const asItIs = (part: unknown) => part
const byName = (other: Named | undefined) => other && printOf(other)

/** By what each part is told: none can be left out. What many pages see is told by a print of its own, made once. */
const TOLD: { readonly [Part in keyof RecordSeen]: (part: RecordSeen[Part]) => unknown } = {
  record: printOf,
  docs: (docs) => docs.map(printOf),
  copied: asItIs,
  event: byName,
  neighbours: (ends) => ends.map(({ to, ...others }) => [byName(to), others]),
  similar: (others) => others.map(byName),
  steps: (ends) => ends?.map(byName),
  entry: asItIs,
  grade: asItIs,
  code: (code) => code && printOf(code),
  attribution: asItIs,
  labels: asItIs,
  organisations: asItIs,
  carriesFiles: asItIs,
  baseUrl: asItIs,
}

const tellers = Object.entries(TOLD) as readonly (readonly [keyof RecordSeen, (part: unknown) => unknown])[]

/** Equal for pages that are equal, by all that they are made of. */
export function printOfSeen(seen: RecordSeen): string {
  return printOfText(JSON.stringify(tellers.map(([part, told]) => told(seen[part]))))
}
