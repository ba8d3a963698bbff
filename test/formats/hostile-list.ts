import type { Bibliography } from '../../pipeline/formats/cited.ts'

/** Titles that break careless writers. */
export const TITLES = [
  'A plain report',
  'Braces {of} all, and {more}, sorts',
  'Half a brace } and another {',
  '50 % of $5 & #1_under ^hat ~tilde \\LaTeX{} <b>bold</b>',
  '=cmd()|x!A1',
  '@SUM(1+1)*cmd',
  'A title\nover two lines',
  'Été à Genève: Новый порядок, 平和',
  'Quotes "double", ‘single’ and a comma, here',
  'Two\u2028lines\r\nER  - \r\nand half a letter \ud800, no letter \ufffe',
] as const

/** As every format gives them: in one line. */
export const ONE_LINE_TITLES = TITLES.map((title) =>
  title.replace(/[\s\u2028]+/gu, ' ').replace(/\ufffe|\p{Cs}/gu, '\ufffd'),
)

const TYPES = ['report', 'speech', 'document'] as const

/** A list of the titles with two passages each. */
export const hostileList: Bibliography = {
  title: 'Reading list: hostile',
  preface: ['A line under the title.'],
  items: TITLES.map((title, at) => ({
    csl: {
      id: `doc-${at}`,
      type: TYPES[at % TYPES.length],
      genre: ['Agenda', 'Presentation', 'Report'][at % 3],
      title,
      author: [{ family: 'Okonel', given: 'Mara' }, { literal: 'Lower Valley Institute & Sons' }],
      issued: { 'date-parts': [[2010 + at, 6, 5].slice(0, 1 + (at % 3))] },
      publisher: 'Lower Valley Institute; Port Amel Office',
      'event-title': at % 2 === 0 ? 'River Forum' : 'River\u2028Forum',
      language: 'en',
    },
    link: `https://kb.example.org/site/documents/doc-${at}.html`,
    notes: [1, 2].map((n) => ({
      id: `lesson/doc-${at}/${n}`,
      type: 'lesson',
      quote: `Passage ${n} of ${title}`,
      place: `page\r\nER  - ${n}`,
      link: `https://kb.example.org/site/records/lesson/doc-${at}/${n}.html`,
    })),
    keywords: ['oversight', 'vetting'],
    remarks: ['Read page 1: about 1 minute.'],
  })),
  after: [{ title: 'To get', lines: ['=A handbook'] }],
}
