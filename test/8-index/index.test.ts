import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { index } from '../../pipeline/8-index/index.ts'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { baseOf, record } from '../query/base.ts'
import { indexBySize } from './index-by-size.ts'

const text = 'Words like </script> and \u2028 do no harm.'
const base = baseOf([record('lesson/one/b', text), record('lesson/one/a', 'Police matter.')])

const small = index(base, () => {})

describe('index', () => {
  const files = new Map(small.index.map(({ path, content }) => [path, String(content)]))

  it('makes four files and a script with all that the page searches', () => {
    expect([...files.keys()]).toEqual([
      'index/cards.json',
      'index/facets.json',
      'index/lunr.json',
      'index/search.js',
      'index/similar.json',
    ])
    const page: { debriefIndex?: unknown } = {}
    runInNewContext(files.get('index/search.js') ?? '', page)
    const json = (name: string) => JSON.parse(files.get(`index/${name}.json`) ?? '')
    expect(JSON.parse(JSON.stringify(page.debriefIndex))).toEqual({
      cards: json('cards'),
      facets: json('facets'),
      lunr: json('lunr'),
    })
  })

  it('lets no text end the script', () => {
    expect(files.get('index/search.js')).not.toMatch(/<|\u2028/u)
  })

  it('gives the same bytes whatever the order of the records', () => {
    const shuffled = { ...base, records: [...base.records].reverse(), docs: [...base.docs].reverse() }
    expect(index(shuffled, () => {}).index).toEqual(small.index)
  })

  it('says that an index is too large for a page', () => {
    const said: string[] = []
    const many = Array.from({ length: 2501 }, (_, at) => record(`lesson/one/${at}`, `Police ${at}.`))
    index(baseOf(many), (severity, rule, reason) => said.push(`${severity} ${rule}: ${reason}`))
    expect(said).toEqual([
      expect.stringMatching(
        /^info large-index: Unexpected search index of \d+ bytes, expected at most 400000/,
      ),
    ])
  })
})

describe('indexBySize', () => {
  const names = async (records: Parameters<typeof baseOf>[0], wanted?: 'lunr' | 'pagefind' | 'sqlite') => {
    const { index, tier } = await indexBySize(baseOf(records), () => {}, wanted)
    const paths = index.map(({ path }) => path).filter((path) => path.startsWith('index/'))
    return [tier?.name, ...paths.sort()]
  }
  const few = [record('lesson/one/a', 'Police matter.')]
  const many = Array.from({ length: 2501 }, (_, at) => record(`lesson/one/${at}`, `Police ${at}.`))
  const lunr = [
    'index/cards.json',
    'index/facets.json',
    'index/lunr.json',
    'index/search.js',
    'index/similar.json',
  ]

  it.each([
    ['a small base', few, undefined, ['lunr', ...lunr]],
    [
      'a large base',
      many,
      undefined,
      ['pagefind', 'index/partitions.json', 'index/search.js', 'index/search.sqlite', 'index/similar.json'],
    ],
    [
      'a small base, forced',
      few,
      'pagefind',
      ['pagefind', 'index/partitions.json', 'index/search.js', 'index/search.sqlite', 'index/similar.json'],
    ],
    [
      'a small base without a page',
      few,
      'sqlite',
      ['sqlite', 'index/search.js', 'index/search.sqlite', 'index/similar.json'],
    ],
    ['a large base, forced', many, 'lunr', ['lunr', ...lunr]],
  ] as const)('%s', async (_, records, wanted, expected) => {
    expect(await names(records, wanted)).toEqual(expected)
  })
})

describe('indexedRows', () => {
  it('leaves rejected records out', () => {
    const { cards } = indexedRows(
      baseOf([record('lesson/one/a', 'A.', { review: 'rejected' }), record('lesson/one/b', 'B.')]),
    )
    expect(cards.cards.map(({ id }) => id)).toEqual(['lesson/one/b'])
  })

  it('counts an event that two documents tell of once', () => {
    const event = record('event/one/forum', 'Forum 2018', { name: 'The Forum' })
    const again = record('event/two/forum', 'Forum 2018', { name: 'The Forum', event: 'event/one/forum' })
    const { facets } = indexedRows(baseOf([event, again]))
    expect(facets.event.values).toEqual([['event/one/forum', 'The Forum']])
  })

  it('gives a card its place, its date, its names and its labels', () => {
    const event = record('event/one/forum', 'Forum 2018', { name: 'The Forum', start: '2018-03-01' })
    const lesson = record('lesson/one/a', 'Train first.', {
      event: 'event/one/forum',
      themes: ['local-ownership'],
      countries: ['LR'],
      about: ['the border pilot'],
    })
    const { cards, events } = indexedRows(baseOf([event, lesson])).cards
    expect(events).toEqual({ 'event/one/forum': 'The Forum' })
    expect(cards[1]).toEqual({
      id: 'lesson/one/a',
      type: 'lesson',
      title: '',
      text: 'Train first.',
      section: ['Proceedings'],
      place: 'p. 3',
      document: 'one',
      event: 'event/one/forum',
      date: '2018-03-01',
      names: ['the border pilot'],
      labels: ['Lesson', 'Local ownership', 'Liberia'],
      documents: 1,
      review: 'candidate',
    })
  })

  it('counts the documents that state the same', () => {
    const records = [record('lesson/one/a', 'A.'), record('lesson/two/b', 'A.'), record('lesson/two/c', 'C.')]
    const links = [{ from: 'lesson/one/a', to: 'lesson/two/b', kind: 'recurs', evidence: '', score: 1 }]
    const { cards } = indexedRows(baseOf(records, { links })).cards
    expect(cards.map(({ documents }) => documents)).toEqual([2, 2, 1])
  })

  it('codes the facets', () => {
    const session = record('session/agenda-one/s', 'Panel', { title: 'Panel' })
    const speaker = record('speaker/agenda-one/x', 'Ada EXAMPLE, Chair', {
      name: 'Ada Example',
      session: 'session/agenda-one/s',
      organisations: ['Border Forum'],
      themes: ['local-ownership'],
    })
    const undated = record('organisation/undated/o', 'Border Forum', { name: 'Border forum', acronym: null })
    const { facets } = indexedRows(baseOf([session, speaker, undated]))
    const rows = (facet: keyof typeof facets) =>
      facets[facet].rows.map((codes) => codes.map((code) => facets[facet].values[code]?.join('=')))
    expect({
      type: rows('type'),
      theme: rows('theme'),
      organisation: rows('organisation'),
      speaker: rows('speaker'),
      genre: rows('genre'),
      year: rows('year'),
    }).toEqual({
      type: [['organisation=Organisation'], ['session=Session'], ['speaker=Speaker']],
      theme: [[], [], ['local-ownership=Local ownership']],
      organisation: [['border forum=Border Forum'], [], ['border forum=Border Forum']],
      speaker: [[], ['ada example=Ada Example'], ['ada example=Ada Example']],
      genre: [['report=Report'], ['agenda=Agenda'], ['agenda=Agenda']],
      year: [[], ['2019=2019'], ['2019=2019']],
    })
  })

  it('knows short forms from organisations and from the documents', () => {
    const organisation = record('organisation/one/o', 'UNDP', {
      name: 'United Nations Development Programme',
      acronym: 'UNDP',
    })
    const texts = { one: 'We speak of security sector reform (SSR) throughout.' }
    expect(indexedRows(baseOf([organisation], { texts })).expansions).toEqual({
      'security sector reform': ['ssr'],
      ssr: ['security sector reform'],
      undp: ['united nations development programme'],
      'united nations development programme': ['undp'],
    })
  })

  it('knows other labels of the themes that the base has, but no patterns and no single words', () => {
    const alt = ['locally led', 'ownership', 'owned by local*', 'LO']
    const concepts = [
      { id: 'local-ownership', label: 'local ownership', alt, not: [], broader: null },
      { id: 'unused', label: 'unused', alt: ['never used'], not: [], broader: null },
    ]
    const base = {
      ...baseOf([record('lesson/one/a', 'One.')]),
      taxonomies: [{ id: 'x', label: 'X', concepts }],
    }
    expect(indexedRows(base).expansions).toEqual({
      lo: ['local ownership'],
      'locally led': ['local ownership'],
    })
  })
})

it('finds for each record those that say something like it', () => {
  const { similar } = index(
    baseOf([
      record('lesson/one/a', 'Private rooms let people complain about the police.'),
      record('lesson/two/b', 'Complain about the police in private rooms, and people will come.'),
      record('lesson/two/c', 'Pensions were late.'),
      record('lesson/two/d', 'Budgets are read by nobody.'),
      record('organisation/two/e', 'Private Rooms', { name: 'Private Rooms' }),
    ]),
    () => {},
  )
  expect(similar).toEqual({ 'lesson/one/a': ['lesson/two/b'], 'lesson/two/b': ['lesson/one/a'] })
})

it.each([9, 14, 19])(
  'finds the same similar records with %d records beside them that share no word',
  (count) => {
    const others = Array.from({ length: count }, (_, at) => record(`lesson/other/${at}`, `Other${at}`))
    const { similar } = index(
      baseOf([
        record('lesson/one/a', 'Vetting lasts.'),
        record('lesson/two/b', 'Vetting beyond borders costs.'),
        record(
          'lesson/two/c',
          'Vetting mends ministries, prisons, courts, ports, archives, radios, trucks, banks.',
        ),
        ...others,
      ]),
      () => {},
    )
    expect(similar).toEqual({ 'lesson/one/a': ['lesson/two/b'], 'lesson/two/b': ['lesson/one/a'] })
  },
)

it.each(['lunr', 'pagefind', 'sqlite'] as const)(
  'finds the same similar records whatever %s is searched with',
  async (tier) => {
    const base = baseOf([
      record('lesson/one/a', 'Private rooms let people complain about the police.'),
      record('lesson/two/b', 'Complain about the police in private rooms, and people will come.'),
      record('lesson/two/c', 'Pensions were late.'),
      record('lesson/two/d', 'Budgets are read by nobody.'),
    ])
    const { similar, index: files } = await indexBySize(base, () => {}, tier)
    expect(similar).toEqual({ 'lesson/one/a': ['lesson/two/b'], 'lesson/two/b': ['lesson/one/a'] })
    expect(String(files.find(({ path }) => path === 'index/similar.json')?.content)).toBe(
      JSON.stringify(similar),
    )
  },
)
