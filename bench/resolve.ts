import { resolve } from '../pipeline/6-resolve/resolve.ts'
import { knowledgeFiles } from '../pipeline/disk.ts'
import { knowledgeOf } from '../pipeline/text/knowledge.ts'
import { inventedMeetings } from './invented-meetings.ts'

/*
 * How long the resolving room takes and how much memory, for 1,000, 3,000 and 10,000 invented documents of twenty records,
 * and how many of the planted recurrences it finds. One size a process, so that the peak is its own:
 * `node bench/resolve.js 10000`.
 */

const count = Number(process.argv[2] ?? 1000)
const knowledge = knowledgeOf(knowledgeFiles())
const lexicon = knowledge.lexicons['en']
if (!lexicon) throw new Error('unexpected knowledge without English')
const { docs, plants } = inventedMeetings(count, lexicon)
const before = process.cpuUsage()
const start = performance.now()
const base = resolve(docs, knowledge, () => {})
const seconds = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage(before)
const groupOf = new Map(
  (base.recurrences ?? []).flatMap(({ id, wordings }) => wordings.map(({ text }) => [text, id] as const)),
)
let whole = 0
for (const texts of plants.values()) {
  const counts = new Map<string, number>()
  for (const text of texts)
    counts.set(groupOf.get(text) ?? text, (counts.get(groupOf.get(text) ?? text) ?? 0) + 1)
  whole += Math.max(...counts.values()) / texts.length
}
process.stdout.write(
  `${JSON.stringify({
    documents: docs.length,
    records: base.records.length,
    seconds: Number(seconds.toFixed(1)),
    cpuSeconds: Number(((user + system) / 1e6).toFixed(1)),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    things: base.things?.length,
    recurrences: base.recurrences?.length,
    plantsFound: Number((whole / Math.max(1, plants.size)).toFixed(3)),
    links: base.links.length,
  })}\n`,
)
