import { expect, test } from 'vitest'
import type { Base } from '../../../pipeline/model/base.ts'
import { sampleDoc, sampleRecord } from '../sample-doc.ts'
import { site } from '../site-files.ts'

const LINES: readonly (readonly [slide: number, line: string])[] = [
  [1, '# What we would tell ourselves'],
  [2, '# What happened'],
  [2, '- Nobody counts the days.'],
  [2, '- Files still travel by hand.'],
  [2, '- Complaints take as long as they did.'],
  [3, '# Next steps'],
  [3, '- Count the days together.'],
]

const told = sampleDoc(
  { id: 'deck', title: 'What we would tell ourselves', genre: 'slides' },
  LINES.map(([, line]) => line),
)
const deck = { ...told, blocks: told.blocks.map((block, at) => ({ ...block, slide: LINES[at]?.[0] ?? 0 })) }
const found = sampleRecord(deck, 'finding', 'days', 'Nobody counts the days.')
const record = { ...found, evidence: found.evidence.map((evidence) => ({ ...evidence, slide: 2 })) }
const base: Base = { docs: [deck], records: [record], links: [], themes: [] }
const pages = new Map(
  [...site({ ...base, index: [] }, [], { script: '', style: '' })].map(({ path, content }) => [
    path,
    typeof content === 'string' ? content : new TextDecoder().decode(content),
  ]),
)

test('the text of a deck stands slide by slide, each with its number', () => {
  const page = pages.get('site/documents/deck.html') ?? ''
  const slides = [...page.matchAll(/<section class="slide" aria-label="Slide (\d)">(.*?)<\/section>/gu)]
  expect(slides.map(([, number]) => number)).toEqual(['1', '2', '3'])
  expect(slides[1]?.[2]).toContain('id="at-finding/deck/days"')
  expect(slides[1]?.[2]).toContain('Complaints take as long')
  expect(slides[1]?.[2]).not.toContain('Count the days together')
})

test('a quote from a deck stands on its whole slide, which says its heading once', () => {
  const page = pages.get('site/records/finding/deck/days.html') ?? ''
  const slide = /<figure class="context slide">(.*?)<\/figure>/u.exec(page)?.[1] ?? ''
  expect(slide).toContain('<mark>Nobody counts the days.</mark>')
  expect(slide).toContain('Complaints take as long')
  expect(slide).not.toContain('Next steps')
  expect(slide.match(/What happened/gu)).toHaveLength(1)
})
