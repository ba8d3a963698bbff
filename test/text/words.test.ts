import { describe, expect, it } from 'vitest'
import { stem } from '../../pipeline/text/stem.ts'
import { wordsOf } from '../../pipeline/text/words.ts'

describe('wordsOf', () => {
  it.each([
    ['Police reform.', ['police', 'reform']],
    ['follow-up', ['follow', 'up']],
    ["the police's duty, officers' duty", ['the', 'police', 'duty', 'officers', 'duty']],
    ["don't", ['dont']],
    ["Côte d'Ivoire", ['cote', 'd', 'ivoire']],
    ['O’Brien', ['obrien']],
    ['the U.S. Army', ['the', 'us', 'army']],
    ['1,500 of 10.5', ['1500', 'of', '10.5']],
    ['إصلاح الشرطة', ['اصلاح', 'الشرطة']],
    ['警察改革', ['警', '察', '改', '革']],
    ['…—!', []],
  ])('%s has the words %j', (text, words) => {
    expect(wordsOf(text).map(({ word }) => word)).toEqual(words)
  })

  it('says where each word stands', () => {
    const text = "L’État: d'abord (ALL) 1,500"
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'L',
      'État',
      'd',
      'abord',
      'ALL',
      '1,500',
    ])
  })

  it.each([
    ['the WHO and us', ['WHO']],
    ['LESSONS FOR ALL', []],
    ['US', ['US']],
    ['the U.S. Army', ['U.S.']],
    ['A plan', []],
  ])('in %s the names in capitals are %j', (text, names) => {
    expect(
      wordsOf(text).flatMap(({ capitals, start, end }) => (capitals ? [text.slice(start, end)] : [])),
    ).toEqual(names)
  })
})

it.each([
  ['police', 'polic'],
  ['policing', 'polic'],
  ['recommendations', 'recommend'],
  ['generously', 'generous'],
  ['الشرطة', 'الشرطة'],
])('the stem of %s is %s', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed)
})

it.each([
  ['recommandations', 'fr', 'recommand'],
  ['travaillaient', 'fr', 'travaill'],
  ['recomendar', 'es', 'recomend'],
  ['trabajaban', 'es', 'trabaj'],
  ['الشرطة', 'fr', 'الشرطة'],
] as const)('the stem of %s in %s is %s', (word, language, stemmed) => {
  expect(stem(word, language)).toBe(stemmed)
})
