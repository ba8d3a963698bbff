import { describe, expect, it } from 'vitest'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import type { Answer } from '../../pipeline/query/search.ts'
import { baseOf, record } from './base.ts'
import { tiersOver } from './tiers.ts'

const rows = indexedRows(
  baseOf([
    record('lesson/english/elections', 'Elections were held before the courts could hear complaints.'),
    record('lesson/english/nation', 'A nation remembers its police.'),
    record('lesson/fr-rapport/elections', 'Les autorités électorales ont reporté l’élection.'),
    record(
      'lesson/fr-rapport/commissariats',
      'Les commissariats travaillaient sans budget, et les juges aussi.',
    ),
    record('lesson/fr-rapport/etat', 'La primauté du droit reste une affaire de l’État.'),
    record('lesson/es-informe/elecciones', 'Las elecciones fueron aplazadas por los jueces.'),
    record('lesson/es-informe/escuelas', 'Las escuelas trabajaban sin maestros.'),
  ]),
)

const CASES = [
  ['travailler', ['fr-rapport/commissariats']],
  ['trabajar', ['es-informe/escuelas']],
  ['commissariat', ['fr-rapport/commissariats']],
  ['autorite', ['fr-rapport/elections']],
  ['Autorités', ['fr-rapport/elections']],
  ['elecciones', ['es-informe/elecciones']],
  ['escuela', ['es-informe/escuelas']],
  ['complaint', ['english/elections']],
  ['le travail du juge', ['fr-rapport/commissariats']],
  ['los jueces de la escuela', ['es-informe/elecciones', 'es-informe/escuelas']],
  ['"primauté du droit"', ['fr-rapport/etat']],
  ['"escuelas trabajaban"', ['es-informe/escuelas']],
  ['budget language:fr', ['fr-rapport/commissariats']],
  ['+police -travailler', ['english/nation']],
] as const

const found = ({ hits }: Answer) => hits.map(({ id }) => id.replace('lesson/', '')).sort()

describe('documents in English, French and Spanish', async () => {
  const tiers = await tiersOver(rows)

  describe.each(Object.entries(tiers))('%s', (_, ask) => {
    it.each(CASES)('finds for %s %j', async (text, ids) => {
      expect(found(await ask(text))).toEqual([...ids])
    })

    it('marks a word in its own language', async () => {
      const [hit] = (await ask('travailler')).hits
      expect(hit?.marks.map(([start, end]) => hit.card.text.slice(start, end))).toEqual(['travaillaient'])
      expect(hit?.card.language).toBe('fr')
    })
  })

  it('answers from SQLite are those from lunr, word by word', async () => {
    for (const [text] of CASES) expect(await tiers.sqlite(text)).toEqual(await tiers.lunr(text))
  })
})
