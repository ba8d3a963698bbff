import { describe, expect, test } from 'vitest'
import { coveredWords } from '../../pipeline/6-resolve/attribution/covered-words.ts'
import { leaksIn } from '../../pipeline/6-resolve/attribution/leaks.ts'
import { holdsKept } from '../../pipeline/6-resolve/previous/kept-words.ts'
import { limitsIn } from '../../pipeline/text/limits.ts'
import { knowledge } from '../built.ts'
import { baseOf, earlierBuild } from './bases.ts'

const lexicon = knowledge.lexicons['en'] ?? { language: 'en', lists: {} }

describe('words that limit attribution', () => {
  test.each([
    ['The workshop was held under the Chatham House Rule.', 'event'],
    ['This session will be held under the Chatham House Rule.', 'part'],
    ['The second panel was held under the Chatham House Rule.', 'part'],
    ['This closed-door symposium will inform practice.', 'event'],
    ['Remarks are not for attribution.', 'unsaid'],
    ['Please do not cite.', 'document'],
    ['DRAFT', 'document'],
    ['Draft - not for circulation', 'document'],
    ['CONFIDENTIAL', 'document'],
  ])('%s is about the %s', (text, reach) => {
    expect(limitsIn(text, lexicon).map((limit) => limit.reach)).toEqual([reach])
  })

  test.each([
    'The workshop was not held under the Chatham House Rule.',
    'The Chatham House Rule does not apply to the keynote.',
    'A first draft is due on 15 March 2017.',
    'Every station needs a confidential telephone line.',
    'Chatham House published the survey.',
  ])('%s limits nothing', (text) => {
    expect(limitsIn(text, lexicon)).toEqual([])
  })
})

const programme = (more: { readonly event?: string; readonly session?: string }) => `Harbour Light Conference
Programme

Salt Hall, Port Merle, 4 March 2020
${more.event ?? ''}

0930-1000 Opening remarks
Ms Hedda Roe, Harbour Safety Board

1100-1230 Session 1: Lamps that outlive a budget
Speakers: Ms Amara Poe, Lamp Agency; Mr Jonah Quill, Open Harbour Foundation

1400-1530 Session 2: When a light misleads${more.session ?? ''}
Speakers: Ms Lucia Marsh, Wreck Office; Mr Derek Vane, Pilotage Department
`

const report = `# Harbour Light Conference: Report

Port Merle, 4 March 2020

## Session 1: Lamps that outlive a budget

Amara Poe explained that the lamp of the north mole had burnt for nine years.

## Session 2: When a light misleads

Lucia Marsh said that two ships had followed a kitchen window. Captain Vane admitted that the chart was wrong.

## Key issues

- Derek Vane pointed out that nobody checks a chart twice.
- Amara Poe stressed that lamps are cheaper than wrecks.

## Recommendations

- The Pilotage Department should check its charts once a year.
`

const textOf = (base: Awaited<ReturnType<typeof baseOf>>, id: string) =>
  base.docs.find(({ entry }) => entry.id === id)?.text ?? ''

describe('across the documents of an event', () => {
  const event = 'The conference is held under the Chatham House Rule.'

  test('the report keeps names from statements because the programme asks for it, and says so', async () => {
    const base = await baseOf({ programme: programme({ event }), report })
    expect(textOf(base, 'report')).not.toMatch(/Poe|Marsh|Vane/u)
    const line = base.attribution?.find(({ document }) => document === 'report')
    expect([line?.names, line?.source, line?.reason]).toEqual([
      'withheld',
      'programme',
      `programme.md, of the same event, says: ${event}`,
    ])
    expect(JSON.stringify(base.records.filter(({ document }) => document === 'report'))).not.toMatch(
      /Poe|Marsh|Vane/u,
    )
    expect(leaksIn(base.records, base.things ?? [], base.attribution ?? [])).toEqual([])
  })

  test('a document of another event keeps its names', async () => {
    const other = report
      .replaceAll('Harbour Light Conference', 'Sail Makers Congress')
      .replace('2020', '2017')
    const base = await baseOf({ programme: programme({ event }), other })
    expect(textOf(base, 'other')).toMatch(/Poe/u)
  })

  test('the owner who shows the programme shows what follows from it', async () => {
    const decisions = '- decide: attribute\n  document: programme\n  names: shown\n  because: all agreed'
    const base = await baseOf({ programme: programme({ event }), report }, { decisions })
    expect(textOf(base, 'report')).toMatch(/Amara Poe/u)
    expect(base.attribution?.map(({ document, names }) => [document, names])).toEqual([
      ['programme', 'shown'],
    ])
  })
})

describe('one session of an open conference', () => {
  const session = ' (this session is held under the Chatham House Rule)'

  test('its part of the report loses all names, its speakers lose theirs everywhere, others keep them', async () => {
    const base = await baseOf({ programme: programme({ session }), report })
    const text = textOf(base, 'report')
    expect(text).not.toMatch(/Marsh|Vane/u)
    expect(text).toMatch(/Amara Poe explained/u)
    expect(base.records.filter(({ type }) => type === 'finding').map(({ text }) => text)).toEqual([
      'Amara Poe explained that the lamp of the north mole had burnt for nine years.',
      'Amara Poe stressed that lamps are cheaper than wrecks.',
      'Captain ████ admitted that the chart was wrong.',
      '█████ ████ pointed out that nobody checks a chart twice.',
      '█████ █████ said that two ships had followed a kitchen window.',
    ])
    expect(leaksIn(base.records, base.things ?? [], base.attribution ?? [])).toEqual([])
  })

  test('a name in that part is a leak, one elsewhere is none', async () => {
    const base = await baseOf({ programme: programme({}), report })
    const start = textOf(base, 'report').indexOf('Key issues')
    const limit = {
      document: 'report',
      words: '',
      names: 'withheld',
      reason: '',
      covered: 0,
      people: [],
    } as const
    const leaks = (parts: readonly (readonly [number, number])[]) =>
      leaksIn(base.records, base.things ?? [], [{ ...limit, parts }]).map(({ name }) => name)
    expect(leaks([[0, 20]])).toEqual([])
    expect([...new Set(leaks([[start, start + 500]]))].sort()).toEqual(['Amara Poe', 'Derek Vane'])
  })

  test('a report without such a part is told of', async () => {
    const short = report.replace('## Session 2: When a light misleads', '## Afternoon')
    const { messages } = await baseOf({ programme: programme({ session }), report: short })
    expect(messages.map(({ rule }) => rule)).toContain('part-not-found')
  })
})

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

describe('what the owner decides of one session', () => {
  const withheld =
    '- decide: attribute\n  document: report\n  session: "Session 2: When a light misleads"\n  names: withheld'

  test.each([
    ['a heading of the report', 'document: report\n  session: "Session 2: When a light misleads"'],
    ['the path of the programme and a title', 'document: programme.md\n  session: When a light misleads'],
    ['a label', 'document: programme\n  session: session 2'],
    ['the id of the session', 'document: programme\n  session: session/programme/when-a-light-misleads'],
  ])('keeps its names away, by %s', async (_, named) => {
    const decisions = `- decide: attribute\n  ${named}\n  names: withheld\n  because: Ms Marsh asked`
    const base = await baseOf({ programme: programme({}), report }, { decisions })
    expect(base.decisions?.map(({ state }) => state)).toEqual(['applied'])
    const text = textOf(base, 'report')
    expect(text).not.toMatch(/Marsh|Vane/u)
    expect(text).toMatch(/Amara Poe explained/u)
    expect(base.attribution?.find(({ document }) => document === 'report')?.reason).toBe(
      'decided by the owner of the corpus: Ms Marsh asked',
    )
    expect(leaksIn(base.records, base.things ?? [], base.attribution ?? [])).toEqual([])
  })

  test('shows its names in a report that keeps all others', async () => {
    const ruled = report.replace(
      '\n## Session 1',
      '\nThe conference was held under the Chatham House Rule.\n\n## Session 1',
    )
    const decisions = withheld.replace('withheld', 'shown')
    const base = await baseOf({ report: ruled }, { decisions })
    const text = textOf(base, 'report')
    expect(text).toMatch(/Lucia Marsh said/u)
    expect(text).not.toMatch(/Poe|Derek Vane pointed/u)
    expect(base.attribution?.map(({ names, free }) => [names, free?.length])).toEqual([['withheld', 1]])
    expect(leaksIn(base.records, base.things ?? [], base.attribution ?? [])).toEqual([])
  })

  test('shows its names where the programme asked for that session alone', async () => {
    const session = ' (this session is held under the Chatham House Rule)'
    const decisions = '- decide: attribute\n  document: programme\n  session: Session 2\n  names: shown'
    const base = await baseOf({ programme: programme({ session }), report }, { decisions })
    expect(textOf(base, 'report')).toMatch(/Lucia Marsh said/u)
  })

  test('keeps one session where the owner shows the rest', async () => {
    const ruled = report.replace(
      '\n## Session 1',
      '\nThe conference was held under the Chatham House Rule.\n\n## Session 1',
    )
    const decisions = `- decide: attribute\n  document: report\n  names: shown\n${withheld}`
    const base = await baseOf({ report: ruled }, { decisions })
    expect(textOf(base, 'report')).toMatch(/Amara Poe explained/u)
    expect(textOf(base, 'report')).not.toMatch(/Lucia Marsh said/u)
  })

  test('is reported where there is no such session', async () => {
    const base = await baseOf({ report }, { decisions: withheld.replace('misleads', 'goes out') })
    expect(base.decisions?.map(({ state, reason }) => [state, reason])).toEqual([['lost', 'no such session']])
    expect(base.messages.map(({ rule }) => rule)).toContain('decision-lost')
  })
})
