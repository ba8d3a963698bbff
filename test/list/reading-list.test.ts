import { beforeAll, expect, test } from 'vitest'
import { bibliographyOf } from '../../pipeline/api/bibliography.ts'
import { type Brief, EMPTY_BRIEF } from '../../pipeline/list/brief.ts'
import type { ListSource } from '../../pipeline/list/candidates.ts'
import { briefFile, readBrief, wholeBrief } from '../../pipeline/list/read-brief.ts'
import { readingList } from '../../pipeline/list/reading-list.ts'
import { clustersOf } from '../../pipeline/query/clusters.ts'
import { parseYaml } from '../../pipeline/text/yaml.ts'
import type { AnyRecord } from '../../schemas/types.ts'
import { knowledge } from '../knowledge.ts'
import { baseOf, engineOf, record } from '../query/base.ts'

function sourceOf(
  records: ReturnType<typeof record>[],
  links = [] as { from: string; to: string }[],
): ListSource {
  const base = baseOf(records, {
    links: links.map((link) => ({ ...link, kind: 'same-as', evidence: '', score: 1 })),
  })
  const known = base.records as unknown as AnyRecord[]
  return {
    engine: engineOf(base),
    documents: base.docs.map(({ entry }) => ({ ...entry, words: 2000, pages: 20 })),
    records: new Map(known.map((one) => [one.id, one])),
    clusters: clustersOf(known, base.links, []),
    lexicons: knowledge.lexicons,
  }
}

const source = sourceOf(
  [
    record('lesson/a/1', 'Vetting of the police needs an appeals body.', {
      themes: ['oversight'],
      countries: ['SL'],
    }),
    record('lesson/b/1', 'Vetting of the police needs an appeals body, all agreed.', {
      themes: ['oversight'],
      countries: ['SL'],
    }),
    record('lesson/c/1', 'Vetting the police costs more than training.', {
      themes: ['resources'],
      countries: ['LR'],
    }),
    record('finding/d/1', 'Some argued that vetting of police did more harm than good.', {
      themes: ['oversight'],
      countries: ['KE'],
    }),
    record('lesson/e/1', 'Choirs sing better in stone churches.', { themes: ['music'] }),
    record('reading/a/2', 'Kane, Vetting in Practice, 2016', {
      title: 'Vetting in Practice',
      authors: ['Kane'],
      year: '2016',
      url: null,
    }),
    record('reading/c/2', 'Kane: Vetting in practice', {
      title: 'Vetting in practice',
      authors: [],
      year: null,
      url: null,
    }),
    record('reading/c/3', 'The a report', { title: 'The a report', authors: [], year: null, url: null }),
  ],
  [{ from: 'lesson/a/1', to: 'lesson/b/1' }],
)

const brief = (more: Partial<Brief>): Brief => ({ ...EMPTY_BRIEF, question: 'vetting police', ...more })
const documents = (more: Partial<Brief>) =>
  readingList(brief(more), source).items.map(({ document }) => document.id)

test('one idea is read once, and the list says of which it is a repeat', () => {
  const list = readingList(brief({}), source)
  expect(list.items.map(({ document }) => document.id).sort()).toEqual(['a', 'c', 'd'])
  expect(list.leftOut).toEqual([
    { document: 'b', title: 'The b report', why: 'says the same as The a report' },
  ])
  expect(list.themes).toMatchObject({ covered: ['oversight', 'resources'], missing: [] })
  expect(list.unmet).toEqual([])
})

test('people read the names of themes and countries, programs their codes', () => {
  const labels = { oversight: 'oversight of the police', resources: 'money' }
  const { engine } = source
  const facets = {
    ...engine.facets,
    theme: { ...engine.facets.theme, values: Object.entries(labels) },
  }
  const list = readingList(brief({}), { ...source, engine: { ...engine, facets } })
  expect(list.countries).toEqual(['KE', 'LR', 'SL'])
  expect(list.themes).toEqual({ covered: ['oversight', 'resources'], missing: [], labels })
  const written = bibliographyOf(list, (path) => path)
  expect(written.preface.join(' ')).toMatch(
    /speaking of Kenya, Liberia, Sierra Leone\. .*Themes: oversight of the police, money\./u,
  )
  const why = list.items.flatMap((item) => item.why).join('; ')
  expect(why).toContain('adds oversight of the police')
  expect(why).toContain('speaks of Liberia')
})

test('an item says which pages to read, how long that takes, and why', () => {
  const [item] = readingList(brief({ maxItems: 1 }), source).items
  expect(item?.extent).toEqual({ pages: ['3'], whole: false, words: 100, minutes: 1 })
  expect(item?.why).toContain('says what 2 documents say')
})

test('what sees it otherwise comes in on demand, and last', () => {
  expect(documents({ maxItems: 2, oneDissent: true }).at(-1)).toBe('d')
})

test('so many countries are spoken of as are asked for', () => {
  expect(readingList(brief({ minCountries: 3, maxItems: 3 }), source).countries).toEqual(['KE', 'LR', 'SL'])
})

test('what the documents point to and the base has not is to get', () => {
  expect(readingList(brief({}), source).toGet).toEqual([
    {
      title: 'Vetting in Practice',
      authors: ['Kane'],
      year: '2016',
      url: null,
      records: ['reading/a/2', 'reading/c/2'],
    },
  ])
})

test.each([
  ['The a report on vetting of the police', 'The report on vetting of the police', []],
  ['The a report on vetting of the police', 'The police report on vetting', ['The police report on vetting']],
  ['The a report', 'The report', ['The report']],
])('of what the base has as %s, %s is to get: %j', (held, cited, expected) => {
  const fields = { title: cited, authors: [], year: null, url: null }
  const one = sourceOf([
    record('lesson/a/1', 'Vetting of the police needs an appeals body.'),
    record('reading/a/2', cited, fields),
  ])
  const documents = one.documents.map((entry) => ({ ...entry, title: held }))
  const { toGet } = readingList(brief({}), { ...one, documents })
  expect(toGet.map(({ title }) => title)).toEqual(expected)
})

test.each<readonly [Partial<Brief>, string, RegExp]>([
  [{ question: 'zebra' }, 'question', /no record/],
  [{ since: '2025' }, 'since', /without it 4 documents/],
  [{ until: '2001' }, 'until', /without it/],
  [{ types: ['commitment'] }, 'types', /without it/],
  [{ themes: ['music'] }, 'themes', /without it/],
  [{ minCountries: 9 }, 'min-countries', /9 countries are asked for; .* have 3/],
  [{ since: '2025', themes: ['music'] }, 'since, themes', /without them 4 documents would fit/],
  [{ question: 'zebra', since: '2025', themes: ['music'] }, 'question', /no record/],
  [{ minCountries: 3, maxItems: 1 }, 'max-items', /only 1 with this limit/],
  [{ minCountries: 3, minutes: 2 }, 'minutes', /only 2 with this limit/],
  [
    { question: 'training', oneDissent: true },
    'one-dissent',
    /one passage .* is asked for; the one document that fits has 0/,
  ],
  [{ wordsPerMinute: 10, minutes: 5 }, 'minutes', /can be read in 5 minutes/],
])('a brief that cannot be met names what empties it: %o is %s', (more, constraint, reason) => {
  const { unmet } = readingList(brief(more), source)
  expect(unmet.map((one) => one.constraint)).toEqual([constraint])
  expect(unmet[0]?.reason).toMatch(reason)
})

test('a brief written to a file and read again is the same', () => {
  const asked = brief({
    minutes: 90,
    since: '2015-04',
    themes: ['oversight'],
    oneDissent: true,
    question: 'a: "b" # c',
  })
  expect(readBrief(parseYaml(briefFile(asked)).value)).toEqual({ brief: asked, problems: [] })
})

test.each([
  [{ minuets: 3 }, /unexpected `minuets`, expected one of question/],
  [{ constructor: 3 }, /unexpected `constructor`, expected one of question/],
  [{ minutes: 'many' }, /unexpected `minutes: "many"`, expected a whole number/],
  [{ since: 'May' }, /expected a date/],
  ['words', /expected keys/],
])('a brief of %o is told what is wrong', (value, problem) => {
  expect(readBrief(value).problems.join()).toMatch(problem)
})

test('a brief made by a program is told of a key that is none', () => {
  expect(() => wholeBrief({ constructor: 3 } as object)).toThrow('unexpected `constructor`, expected one of')
})

const crowded = sourceOf(
  Array.from({ length: 1200 }, (_, n) =>
    n < 1000
      ? record(`lesson/a${n % 10}/${n}`, 'Vetting of the police, vetting of the police.')
      : record(
          `lesson/b${n % 50}/${n}`,
          `Vetting of the police and of ${'many others, '.repeat(9)}in time.`,
          {
            countries: ['SL'],
          },
        ),
  ),
)

test('documents are counted, however many passages of others come before theirs', () => {
  expect(readingList(brief({}), crowded).found).toBe(60)
})

test.each<readonly [Partial<Brief>, string]>([
  [{ minCountries: 1 }, 'one country is asked for; the best 500 of 1200 passages that fit have 0'],
  [
    { wordsPerMinute: 10, minutes: 5 },
    'nothing of the 5 documents with the best passages that fit can be read in 5 minutes',
  ],
  [{ since: '2025' }, 'without it 60 documents would fit; with `2025` none does'],
])('what cannot be met is told of what was looked at: %o', (more, reason) => {
  expect(readingList(brief(more), crowded).unmet.map((one) => one.reason)).toEqual([reason])
})

let large: ListSource

beforeAll(() => {
  const words = [
    'police',
    'vetting',
    'budget',
    'training',
    'court',
    'prison',
    'border',
    'army',
    'village',
    'radio',
    'women',
    'law',
  ]
  const word = (n: number) => words[n % words.length] ?? ''
  const records = Array.from({ length: 10_000 }, (_, n) =>
    record(
      `lesson/d${n % 700}/${n}`,
      `The ${word(n)} and ${word(n * 7 + 3)} need ${word(n * 5 + 1)}: x${n % 977} y${n % 613} z${n % 389} a${n % 211} b${n % 97}.`,
      {
        themes: [word(n * 3)],
        countries: [['SL', 'LR', 'KE', 'NP'][n % 4] ?? ''],
      },
    ),
  )
  large = sourceOf(records)
})

test('a list over 10,000 records takes less than a second', () => {
  const asked = brief({ question: 'vetting police training', minutes: 60, minCountries: 3, maxItems: 12 })
  const times = [1, 2, 3].map(() => {
    const started = process.cpuUsage()
    readingList(asked, large)
    return process.cpuUsage(started).user / 1000
  })
  process.stderr.write(
    `A list over 10,000 records, in time of the processor: ${times.map(Math.round).join(', ')} ms.\n`,
  )
  expect(Math.min(...times)).toBeLessThan(1000)
  const list = readingList(asked, large)
  expect(list.items.length).toBe(12)
  expect(readingList(asked, large)).toEqual(list)
})
