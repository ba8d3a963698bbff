import { expect, test } from 'vitest'
import { alone } from '../../pipeline/6-resolve/alone.ts'
import { resolve } from '../../pipeline/6-resolve/resolve.ts'
import type { ExtractedDoc } from '../../pipeline/model/doc.ts'
import { carried, corpusFolder, knowledge, sourcesIn } from '../built.ts'
import { sourceOf } from '../documents.ts'

/*
 * What room 6 asks of a document alone is asked where it is carried. It must be what room 6 would ask itself.
 */

const silent = () => {}

const closed = `# Harbour Light Conference: Report

Port Merle, 4 March 2020. The conference was held under the Chatham House Rule.

Participants: Amara Poe, Lamp Agency; Derek Vane, Pilotage Department

## Key issues

- Derek Vane pointed out that nobody in Kenya checks a chart twice.
- Amara Poe stressed that lamps are cheaper than wrecks.

## Recommendations

- The Pilotage Department should ask Derek Vane to check its charts within two years.
`

test('a base is the same whether its documents were asked before or not, with names withheld and records edited', async () => {
  const { docs } = await carried([...sourcesIn(corpusFolder), sourceOf(closed, 'closed.md')])
  const unasked = docs.map(({ alone: _, ...doc }): ExtractedDoc => doc)
  expect(docs.every((doc) => doc.alone !== undefined)).toBe(true)
  const edited = resolve(docs, knowledge, silent).records.find(({ type }) => type === 'recommendation')
  const decisions = JSON.stringify([
    {
      decide: 'edit',
      record: edited?.id,
      quote: edited?.text,
      text: 'Ghana should train the border police.',
    },
  ])
  const base = resolve(docs, knowledge, silent, { decisions })
  expect(base.attribution?.some(({ names, covered }) => names === 'withheld' && covered > 0)).toBe(true)
  expect(base.decisions?.map(({ state }) => state)).toEqual(['applied'])
  expect(base).toEqual(resolve(unasked, knowledge, silent, { decisions }))
})

test('what a document says alone does not depend on its name or path', async () => {
  const [source] = sourcesIn(corpusFolder)
  if (!source) throw new Error('unexpected corpus without documents')
  const { docs } = await carried([source])
  const doc = docs[0] as ExtractedDoc
  expect(alone({ ...doc, id: 'another', path: 'else/where.md' }, knowledge)).toEqual(doc.alone)
})
