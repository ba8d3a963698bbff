import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { search } from '../../pipeline/query/search.ts'
import { parseQuery, plainQuery } from '../../pipeline/query/syntax.ts'
import { baseOf, engineOf, record } from './base.ts'

/** A query as one line: sign, field, words, and what is special about them. */
const shown = (text: string) =>
  parseQuery(text).terms.map(
    ({ sign, field, words, phrase, prefix, distance }) =>
      ({ may: '', must: '+', not: '-' })[sign] +
      (field ? `${field}:` : '') +
      (phrase ? `"${words.map(({ word }) => word).join(' ')}"` : words.map(({ word }) => word).join(' ')) +
      (prefix ? '*' : '') +
      (distance ? `~${distance}` : ''),
  )

describe('parse', () => {
  it.each([
    ['police reform', ['police', 'reform']],
    ['+police -reform', ['+police', '-reform']],
    ['"local ownership" police', ['"local ownership"', 'police']],
    ['-"local ownership"', ['-"local ownership"']],
    ['"police"', ['police']],
    [
      'polic* reform~ court~2 x~9',
      ['police*', 'reform~1', 'court~2', 'x~2'].map((word) => word.replace('police*', 'polic*')),
    ],
    ['title:police +text:"local ownership"', ['title:police', '+text:"local ownership"']],
    ['follow-up', ['follow up']],
    ['U.S. policy', ['us', 'policy']],
    ['Côte d’Ivoire', ['cote', 'd ivoire']],
    ['a(b)[c]{2,}|d\\w+', ['a b c 2 d w']],
    ['شرطة إصلاح', ['شرطة', 'اصلاح']],
    ['10:30', ['10 30']],
    ['https://example.org/a', ['https example org a']],
    ['- + -- " *', []],
    ['', []],
  ])('reads %s', (text, terms) => {
    expect(shown(text)).toEqual(terms)
  })

  it.each([
    ['type:lesson', [{ facet: 'type', values: ['lesson'], not: false }]],
    ['type:lesson,finding', [{ facet: 'type', values: ['lesson', 'finding'], not: false }]],
    ['-type:session', [{ facet: 'type', values: ['session'], not: true }]],
    ['theme:"local ownership"', [{ facet: 'theme', values: ['local ownership'], not: false }]],
    ['type: lesson', [{ facet: 'type', values: ['lesson'], not: false }]],
    ['police -country: "Sierra Leone"', [{ facet: 'country', values: ['Sierra Leone'], not: true }]],
    ['Note: police title: x type:', []],
    ['ORG:un', [{ facet: 'organisation', values: ['un'], not: false }]],
  ])('reads the filter %s', (text, filters) => {
    expect(parseQuery(text).filters).toEqual(filters)
  })

  it('reads dates and the order', () => {
    expect(parseQuery('since:2018 until:2020-06 sort:date')).toMatchObject({
      since: '2018',
      until: '2020-06',
      sort: 'date',
      problems: [],
    })
  })

  it.each([
    ['since:soon', 'Unexpected since:soon, expected a date like 2019, 2019-05 or 2019-05-29.'],
    ['since:2018-13', 'Unexpected since:2018-13, expected a date like 2019, 2019-05 or 2019-05-29.'],
    ['until:2019-02-29', 'Unexpected until:2019-02-29, expected a date like 2019, 2019-05 or 2019-05-29.'],
    ['sort:best', 'Unexpected sort:best, expected one of relevance, date, recurrence.'],
    ['police "reform', 'A quotation mark has no partner; the words after it were searched one by one.'],
    ['po*ce', 'A * is understood only at the end of a word.'],
    ['?!', 'The query has no words; everything is shown.'],
    [
      'police OR courts',
      '"OR" was left out: words are joined by OR already; write +word for a word that must be there and -word for one that must not.',
    ],
  ])('explains %s', (text, problem) => {
    expect(parseQuery(text).problems).toContain(problem)
  })

  it('searches the words of a name that it does not know', () => {
    expect(shown('note:police')).toEqual(['note', 'police'])
    expect(parseQuery('note:police').problems[0]).toMatch(
      /^There is no "note:"; its words were searched\. Known: type, theme/,
    )
  })

  it.each([
    ['title:"police reform" -courts NOT +women', ['title', 'police', 'reform', 'courts', 'not', 'women']],
    ['what is a* ~2, or "b', ['what', 'is', 'a', '2', 'or', 'b']],
    ['type:lesson since:2018', ['type', 'lesson', 'since', '2018']],
  ])('reads nothing but words in %s where words are asked for', (text, words) => {
    const { terms, filters, problems } = plainQuery(text)
    expect({ words: terms.map(({ typed }) => typed), filters, problems }).toEqual({
      words,
      filters: [],
      problems: [],
    })
    expect(
      terms.every(({ sign, phrase, prefix, field }) => sign === 'may' && !phrase && !prefix && !field),
    ).toBe(true)
  })

  it.each([
    ['WHO', true],
    ['what does the WHO say', true],
    ['WHO IS TO DO IT AND WHEN', false],
  ])('takes the capitals of %s for a name: %s', (text, isName) => {
    for (const read of [parseQuery, plainQuery]) {
      const words = read(text).terms.flatMap((term) => term.words)
      expect(words.find(({ word }) => word === 'who')?.capitals).toBe(isName)
    }
  })

  it('uses the beginning of an endless query and says so', () => {
    const { terms, problems } = parseQuery('police reform '.repeat(5000))
    expect(terms).toHaveLength(300)
    expect(problems).toEqual([
      'The query is long; only its first 20000 characters were used.',
      'The query has many words; only the first 300 were used.',
    ])
  })
})

describe('any query', () => {
  const engine = engineOf(
    baseOf([record('lesson/one/a', 'Local ownership of police.'), record('finding/two/b', 'Courts.')]),
  )
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '"',
      '+',
      '-',
      '*',
      '~2',
      'police',
      'type:',
      'country:"',
      'title:courts',
      ' ',
      ':',
      '\u202e',
      'شرطة',
      'since:2019',
    ),
  )

  it('is answered, the same way twice, with marks inside the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const answer = search(engine, { text })
        expect(search(engine, { text })).toEqual(answer)
        for (const { marks, card } of answer.hits)
          for (const [start, end] of marks)
            expect(start >= 0 && start < end && end <= card.text.length).toBe(true)
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  it.each([
    ['of 10,000 words', Array.from({ length: 10_000 }, (_, at) => `word${at}`).join(' ')],
    ['of one word of 100,000 letters', 'a'.repeat(100_000)],
    ['of 100,000 quotation marks', '"'.repeat(100_000)],
    ['of 20,000 minus signs', '-'.repeat(20_000)],
    ['of prefixes', 'c* '.repeat(5_000)],
    ['of long words with wrong letters', `${'abcdefghij'.repeat(5)}~2 `.repeat(300)],
  ])('%s is answered in bounded time', (_, text) => {
    const start = performance.now()
    search(engine, { text })
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
