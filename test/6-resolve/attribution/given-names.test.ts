import { describe, expect, test } from 'vitest'
import { coveredWords } from '../../../pipeline/6-resolve/attribution/covered-words.ts'
import { holdsKept } from '../../../pipeline/6-resolve/previous/kept-words.ts'
import { baseOf } from '../bases.ts'
import { lexicon } from './english.ts'
import { textOf } from './harbour-light.ts'

describe('people who are called by their given names', () => {
  const notes = (more: string) => `# Norvane Donor Workshop: Report

Port Merle, 4 March 2020

The workshop was held under the Chatham House Rule.

## Participants

- Ann Roe, Lamp Agency
- Ann Tallow, Salt Board
- Mark Quill, Wreck Office

## Discussion

${more}
`

  test('a sentence keeps no name, nor does what was found in it', async () => {
    const said = 'Mark said that boards mark no date. Will boards mark one? Ann said that lamps are late.'
    const base = await baseOf({ notes: notes(said) })
    expect(textOf(base, 'notes')).toContain(
      '████ said that boards mark no date. Will boards mark one? ███ said that lamps are late.',
    )
    const found = base.records.filter(({ type }) => type === 'finding')
    expect(found.map(({ text, holder }) => [text, holder])).toEqual([
      ['████ said that boards mark no date.', '████'],
      ['███ said that lamps are late.', '███'],
    ])
  })

  test('one who agreed to be named is named, and nobody who shares a given name', async () => {
    const said = 'Ann Roe agreed to be named. Ann Roe said that lamps are late. Ann said that oil is dear.'
    const text = textOf(await baseOf({ notes: notes(said) }), 'notes')
    expect(text).toContain('Ann Roe said that lamps are late. ███ said that oil is dear.')
  })

  test('an id of an earlier build is kept where a word of it only reads like a name', () => {
    const text = 'Mark said that boards mark no date. Roe agreed.'
    const spans = [
      [0, 4],
      [36, 39],
    ] as const
    const kept = new Map([['notes', coveredWords(text, spans, new Set(['mark', 'boards']), lexicon)]])
    const held = ['mark-said-boards', 'boards-mark-date', 'roe-agreed'].map((id) =>
      holdsKept(id, 'notes', kept),
    )
    expect(held).toEqual([true, false, true])
  })
})
