import { describe, expect, it } from 'vitest'
import { inventedBase } from '../../bench/invented-base.ts'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { tiersOver } from './tiers.ts'

/** Of the processor, in seconds: more than enough on any machine, and little beside what a search without bounds takes. */
const MOST_SECONDS = 8

const rows = indexedRows(inventedBase(300))
const known = (rows.cards.cards[5]?.text ?? '').split(' ')
const unknown = Array.from({ length: 10_000 }, (_, at) => `qx${at.toString(36)}vz`)

/** A query, and what its answer says of it; null where it only has to find something. */
const QUERIES: readonly (readonly [what: string, text: string, said: RegExp | null])[] = [
  ['of 10,000 words that nothing has', unknown.join(' '), /first|No record has/u],
  [
    'of 10,000 words that some record has',
    Array(1000).fill(known.slice(0, 10).join(' ')).join(' '),
    /first/u,
  ],
  ['of punctuation', '?!… -- "" (), ;; ++ -', /no words|no partner/u],
  ['with an open quotation mark', `"${known[1]} ${known[2]}`, /no partner/u],
  ['with three of them', `"${known[1]}" "${known[2]}`, /no partner/u],
  ['like a regular expression', `(${known[1]}|${known[2]})+.*?[a-z]{2,}$ ^(a+)+$ \\`, null],
  ['of many brackets', `${'('.repeat(5000)}${known[1]}${')'.repeat(5000)}`, null],
  ['of many stars', `${known[1]} ${'*'.repeat(5000)}`, null],
  ['of one word of 20,000 letters', 'ab'.repeat(10_000), /No record has|first/u],
  ['in Arabic', 'إصلاح قطاع الأمن', /No record has/u],
  ['from right to left around a word that is known', `\u202e${known[1]}\u202c שלום`, /No record has/u],
  ['like SQL', `${known[1]}' OR 1=1; DROP TABLE cards; -- NEAR(a b) {title}: ^x`, null],
  ['with control characters', `${known[1]}\u0000\u0007\ufeff ${known[2]}`, null],
  ['of half a character', `\ud83d ${known[1]} \udc00`, null],
]

describe('a query', async () => {
  const tiers = await tiersOver(rows)

  describe.each(Object.entries(tiers))('in %s', (_, ask) => {
    it.each(QUERIES)('%s is answered or explained in bounded time', async (_, text, said) => {
      const start = process.cpuUsage()
      const { hits, notes } = await ask(text)
      const { user, system } = process.cpuUsage(start)
      expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS)
      if (said) expect(notes.join(' ')).toMatch(said)
      else expect(hits.length).toBeGreaterThan(0)
      expect(notes.join(' ').length).toBeLessThan(3000)
    })
  })
})
