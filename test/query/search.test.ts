import { describe, expect, it } from 'vitest'
import { search } from '../../pipeline/query/search.ts'
import { baseOf, engineOf, policing, record } from './base.ts'

const engine = engineOf(
  baseOf(
    [
      ...policing,
      record('finding/undated/courts', 'Courts have long backlogs, says the WHO.', { holder: 'Ada Example' }),
      record('speaker/agenda-one/ada-example', 'Ada Example, Chair', { name: 'Ada Example' }),
      record('finding/gamma/ssr', 'The SSR unit has no budget.', {}),
      record('finding/delta/sector', 'Security sector reform is slow.', {}),
    ],
    {
      links: [
        { from: 'lesson/alpha/bought', to: 'finding/gamma/ssr', kind: 'recurs', evidence: '', score: 1 },
      ],
      texts: { gamma: 'We speak of security sector reform (SSR) throughout.' },
    },
  ),
)

const ask = (text: string) => {
  const { hits, notes } = search(engine, { text })
  return { ids: hits.map(({ id }) => id.split('/').at(-1)), notes }
}

describe('search', () => {
  it.each([
    ['police', ['recruit', 'ownership']],
    ['policing', ['recruit', 'ownership']],
    ['local ownership', ['ownership', 'bought']],
    ['"local ownership"', ['ownership']],
    ['"local ownership" courts', ['ownership']],
    ['“local ownership”', ['ownership']],
    ['+local police', ['ownership', 'bought']],
    ['police -recruit', ['ownership']],
    ['police -"local ownership"', ['recruit']],
    ['recruit*', ['recruit']],
    ['cort~1', ['courts']],
    ['names:ministry', ['recruit']],
    ['names:"ministry of justice"', ['recruit']],
    ['Côurts', ['courts']],
    ['WHO', ['courts']],
    ['+police type:lesson', ['ownership']],
    ['ownership theme:"local ownership"', ['ownership']],
    ['police country:Liberia -country:SL', ['ownership']],
    ['police until:2019', ['recruit', 'ownership']],
    ['speaker:ada', ['ada-example']],
    ['genre:agenda', ['ada-example']],
    ['police document:beta', ['recruit']],
    ['police -document:"The beta report"', ['ownership']],
    ['document:alpha', ['bought', 'ownership']],
    ['sort:recurrence -police -security', ['ssr', 'bought', 'courts', 'ada-example']],
  ])('%s finds %j and has nothing to explain', (text, ids) => {
    expect(ask(text)).toEqual({ ids, notes: [] })
  })

  it.each([
    ['police unknownword', ['recruit', 'ownership'], 'No record has "unknownword".'],
    ['+police +unknownword', ['recruit', 'ownership'], 'No record has "unknownword".'],
    [
      'polise courts',
      ['courts', 'recruit', 'ownership'],
      'No record has "polise"; showing close spellings: "police" for "polise".',
    ],
    ['Type: Lesson', ['bought', 'ownership'], '"Type: Lesson" was read as the filter type:Lesson.'],
    ['police since: 2018', ['recruit', 'ownership'], '"since: 2018" was read as the filter since:2018.'],
    [
      'polise',
      ['recruit', 'ownership'],
      'No record has "polise"; showing close spellings: "police" for "polise".',
    ],
    [
      '+recruit +courts',
      ['courts', 'recruit'],
      'No record has all of "recruit", "courts"; those with some of them are shown.',
    ],
    [
      '"police courts"',
      ['courts', 'recruit', 'ownership'],
      'No record has the words "police courts" in this order; they were searched one by one.',
    ],
    ['title:courts', ['courts'], 'No record has title:courts; the words were searched everywhere.'],
    [
      'of the',
      ['ssr', 'courts', 'ownership'],
      'These words stand almost everywhere; records that have them in this order come first.',
    ],
    ['zzz*', [], 'No word begins with "zzz".'],
    ['courts -courts', [], 'Every record found is excluded by -courts.'],
    ['courts country:LR', [], 'The words find 1 record, but none with this country.'],
    ['courts since:2020', [], 'The words find 1 record, but none with this date.'],
    ['courts country:LR since:2020', [], 'The words find 1 record, but none with this country and date.'],
    ['since:2020', [], 'No record has this date.'],
    ['courts -country:Atlantis', ['courts'], 'No record has country:"Atlantis". There is: LR, SL.'],
    [
      'police country:Atlantis,LR',
      ['recruit', 'ownership'],
      'No record has country:"Atlantis". There is: LR, SL.',
    ],
    ['"courts', ['courts'], 'A quotation mark has no partner; the words after it were searched one by one.'],
    ['SSR', ['ssr', 'sector'], 'Also searched: security sector reform.'],
    ['security sector reform', ['sector', 'ssr', 'ownership'], 'Also searched: ssr.'],
  ])('%s finds %j and explains: %s', (text, ids, note) => {
    expect(ask(text)).toEqual({ ids, notes: [note] })
  })

  it.each([
    ['police unknownword', ['unknownword']],
    ['"police courts" "local ownership" police', ['police courts']],
    ['"police xylophone" -trombone zither*', ['police xylophone']],
    ['polise', ['polise']],
    ['', []],
  ])('says of %s that no record has %j', (text, missing) => {
    expect(search(engine, { text }).missing).toEqual(missing)
  })

  it.each([
    ['police country:Atlantis', 'No record has country:"Atlantis". There is: LR, SL.'],
    ['police type:leson', 'No record has type:"leson"; close to it: lesson. There is: finding,'],
    ['police year:1999', 'No record has year:"1999". There is: 2019.'],
  ])('finds nothing for %s, and says: %s', (text, note) => {
    const { ids, notes } = ask(text)
    expect(ids).toEqual([])
    expect(notes[0]).toContain(note)
  })

  it('finds nothing where what was chosen beside the words is in no record', () => {
    expect(search(engine, { text: 'police', filters: { theme: ['boats'] } }).total).toBe(0)
  })

  it('finds something for any two words that some record has, common or not', () => {
    const rows = Array.from({ length: engine.size }, (_, row) => engine.wordsOf(row))
    const words = [...new Set(rows.flatMap((row) => Object.values(row).flat()).map(({ word }) => word))]
    const empty = words.filter((word, at) => ask(`${words[at + 1] ?? words[0]} ${word}`).ids.length === 0)
    expect(empty).toEqual([])
  })

  it('shows everything, newest first, where nothing is asked', () => {
    const { total, sort, hits } = search(engine, {})
    expect({ total, sort, last: hits.at(-1)?.id }).toEqual({
      total: 7,
      sort: 'date',
      last: 'finding/undated/courts',
    })
  })

  it.each([
    ['polise +reforn', { corrected: 'police +reform' }],
    ['polise +reform', { corrected: 'police +reform' }],
    ['pölise', { corrected: 'police' }],
    ['Pölise reform', { corrected: 'police reform' }],
    ['title:apolise polise', { corrected: 'title:apolise police' }],
    ['police reform', {}],
  ])('for %s offers %j', (text, offered) => {
    const { corrected, suggested } = search(engine, { text })
    expect(JSON.parse(JSON.stringify({ corrected, suggested }))).toEqual(offered)
  })

  it('mends a word of plain text only where nothing else of it is found', () => {
    const asked = (text: string) => search(engine, { text, plain: true })
    expect(asked('polise courts')).toMatchObject({ total: 1, suggested: 'police courts' })
    expect(asked('polise')).toMatchObject({ total: 2, corrected: 'police' })
  })

  it('mends no word by one that people would not read for it', () => {
    const said = engineOf(baseOf([record('lesson/one/x', 'Inclusion takes years, in phases.')]))
    expect(search(said, { text: '"unclosed takes' }).notes).toEqual([
      'A quotation mark has no partner; the words after it were searched one by one.',
      'No record has "unclosed".',
    ])
  })

  it('marks words and whole phrases, and says where they were found', () => {
    const [hit] = search(engine, { text: '"ownership of police" reforms' }).hits
    expect(hit?.marks.map(([start, end]) => hit.card.text.slice(start, end))).toEqual([
      'ownership of police',
      'reform',
    ])
    expect(hit?.why).toEqual([
      { word: 'ownership', field: 'text' },
      { word: 'police', field: 'text' },
      { word: 'reform', field: 'text' },
      { word: 'ownership', field: 'context' },
    ])
  })

  it.each(['polise~1', 'polise'])('takes for %s words as people write them, not their stems', (text) => {
    const said = engineOf(
      baseOf([
        record('finding/one/x', 'National political will is weak, and political parties are weaker.'),
        record('finding/one/y', 'More political will would help.'),
        record('lesson/one/z', 'The police answers.'),
      ]),
    )
    expect(search(said, { text }).hits.map(({ id }) => id)).toEqual(['lesson/one/z'])
  })

  it('gives a card that needs no look-up', () => {
    expect(search(engine, { text: 'recruit' }).hits[0]?.card).toMatchObject({
      title: 'Police services should recruit women.',
      source: 'The beta report · p. 3',
      path: 'records/recommendation/beta/recruit.html',
      documentPath: 'documents/beta.html',
      date: '2019-05',
      names: ['Ministry of Justice'],
    })
  })

  it('gives the page that is asked for', () => {
    const { hits, total, offset } = search(engine, { text: 'police', limit: 1, offset: 1 })
    expect({ ids: hits.map(({ id }) => id), total, offset }).toEqual({
      ids: ['lesson/alpha/ownership'],
      total: 2,
      offset: 1,
    })
  })

  it('puts what is said of a body before its own entry in a list of bodies', () => {
    const bodies = engineOf(
      baseOf([
        record('organisation/one/x', 'Reform Secretariat'),
        record('lesson/one/y', 'The reform secretariat answers.'),
      ]),
    )
    expect(search(bodies, { text: 'reform secretariat' }).hits.map(({ id }) => id)).toEqual([
      'lesson/one/y',
      'organisation/one/x',
    ])
  })

  it('lets a person choose facets beside the query', () => {
    const { hits } = search(engine, {
      text: 'police',
      filters: { country: ['SL'], type: ['lesson', 'recommendation'] },
    })
    expect(hits.map(({ id }) => id)).toEqual(['recommendation/beta/recruit'])
  })
})
