import { expect, test } from 'vitest'
import { indexedRows } from '../../../pipeline/8-index/indexed-rows.ts'
import { shownCard } from '../../../pipeline/query/card.ts'
import { sampleBase } from '../sample-base.ts'
import { sampleDoc, sampleRecord } from '../sample-doc.ts'
import { site } from '../site-files.ts'

/*
 * A record is headed alike among the results of a search and on the pages made at build.
 */

const told = sampleDoc({ id: 'cases', title: 'Cases' }, ['# Cases', 'In Nepal, vetting took years.'])
const QUOTE = 'In Nepal, vetting took years.'
const base = {
  ...sampleBase,
  docs: [...sampleBase.docs, told],
  records: [
    ...sampleBase.records,
    sampleRecord(told, 'case-study', 'nepal', QUOTE, { subject: 'Nepal' }),
    sampleRecord(told, 'organisation', 'cases', 'Cases', { name: 'Cases' }),
  ],
}
const { cards } = indexedRows(base)
const pages = new Map(
  [...site({ ...base, index: [] }, [], { script: '', style: '' })].map(({ path, content }) => [
    path,
    content,
  ]),
)

test.each(cards.cards.map((card) => [card.id, shownCard(card, cards)] as const))('%s', (_, card) => {
  const page = textOf(pages.get(`site/${card.path}`) ?? '')
  const [, look = '', words = ''] = /<h1 class="(said|named)[^>]*><bdi>([^<]*)/u.exec(page) ?? []
  expect(look).toBe(card.titled || card.named ? 'named' : 'said')
  expect(plain(words)).toBe(plain(card.titled ? card.title : card.text))
})

test('a list shows what a record says besides its name, as results do', () => {
  const list = textOf(pages.get('site/types/case-study.html') ?? '')
  expect(list).toMatch(
    /<h2 class="named"><a [^>]*><bdi>Nepal<\/bdi><\/a><\/h2><p class="excerpt"><bdi>In Nepal/u,
  )
})

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

function plain(words: string): string {
  return words
    .replace(/&(?:amp|lt|gt|quot);/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
