import { describe, expect, test } from 'vitest'
import { baseOf, earlierBuild } from '../bases.ts'
import { textOf } from './harbour-light.ts'

describe('in the running text of a document that keeps names', () => {
  const kept = `# Notes of the Harbour Light Conference

The conference was held under the Chatham House Rule.

Moderator: Dr Ines Tallow

## Discussion

Petra Lindqvist, a pilot from the floor, said that pilots are never asked. Lindqvist's point was taken up by Dr Tallow.

According to Oumar Diarra, wrecks are cheaper than lamps. The Lamp Agency should buy oil in spring.

A lamp of the North Mole has burnt for nine years.
`

  test('names go that nothing else prints, and what is no name stays', async () => {
    const text = textOf(await baseOf({ kept }), 'kept')
    expect(text).not.toMatch(/Petra|Lindqvist|Diarra|by Dr Tallow/u)
    expect(text).toMatch(/Moderator: Dr Ines Tallow/u)
    expect(text).toMatch(/The Lamp Agency should buy oil in spring/u)
    expect(text).toMatch(/lamp of the North Mole/u)
  })

  test('an id of an earlier build that holds a name is not given again, nor its words told', async () => {
    const open = kept.replace('The conference was held under the Chatham House Rule.', 'Many came.')
    const lesson = '\n## Lessons\n\n- Petra Lindqvist: oil bought in winter freezes in the can.\n'
    const before = await baseOf({ kept: `${open}${lesson}` })
    const [old] = before.records.filter(({ type }) => type === 'lesson')
    expect(old?.id).toContain('lindqvist')
    const decisions = `- decide: accept\n  record: ${old?.id}\n  quote: "${old?.text}"\n- decide: reject\n  record: lesson/kept/petra-lindqvist-left\n  quote: Petra Lindqvist left.`
    const previous = earlierBuild(before)
    const base = await baseOf({ kept: `${kept}${lesson}` }, { decisions, previous })
    const { docs: _, ...said } = base
    expect(JSON.stringify(said)).not.toMatch(/lindqvist/iu)
    expect(base.decisions?.map(({ decide, state }) => [decide, state])).toEqual([
      ['reject', 'lost'],
      ['accept', 'moved'],
    ])
    expect(base.messages.map(({ rule }) => rule)).toContain('ids-withheld')
  })
})
