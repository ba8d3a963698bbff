import { describe, expect, it } from 'vitest'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { baseOf, record } from './base.ts'
import { tiersOver } from './tiers.ts'

const OWNED = { themes: ['local-ownership'] }

const rows = indexedRows(
  baseOf([
    record('lesson/alpha/said', 'Local ownership of reform takes years.', OWNED),
    record('lesson/alpha/labelled', 'Nothing lasts that others have made.', OWNED),
    record('lesson/alpha/apart', 'Ownership that is local lasts.'),
    record('definition/alpha/term', 'What people decide themselves.', { term: 'Local ownership' }),
    record('recommendation/beta/asked', 'It should recruit women.', { addressee: 'Ministry of Harbours' }),
  ]),
)

describe('a phrase', async () => {
  const tiers = await tiersOver(rows)

  describe.each(Object.entries(tiers))('in %s', (_, ask) => {
    it.each([
      ['"local ownership"', ['said', 'term']],
      ['+"local ownership"', ['said', 'term']],
      ['reform "local ownership"', ['said', 'term']],
      ['lasts -"local ownership"', ['apart', 'labelled']],
      ['"ministry of harbours"', ['asked']],
    ])('%s is looked for in what a record itself says: %j', async (text, ids) => {
      const { hits, notes } = await ask(text)
      expect({ ids: hits.map(({ id }) => id.split('/').at(-1)).sort(), notes }).toEqual({ ids, notes: [] })
    })

    it('is found in no label of a theme, name of a document or heading', async () => {
      for (const words of ['lesson local', 'the alpha report'])
        expect(await ask(`"${words}"`)).toMatchObject({
          missing: [words],
          notes: [`No record has the words "${words}" in this order; they were searched one by one.`],
        })
    })
  })
})
