import type { PhrasingContent, RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { clean } from '../../pipeline/2-clean/clean.ts'
import { textAt } from '../../pipeline/model/span.ts'
import { listener, paragraph, readDoc, treeOf } from '../documents.ts'
import { knowledge } from '../knowledge.ts'

const item = (text: string, ...inside: readonly RootContent[]): RootContent => ({
  type: 'list',
  spread: false,
  children: [{ type: 'listItem', spread: false, children: [paragraph(text), ...(inside as [])] }],
})

test('paragraphs are parted by a blank line, items of a list by a line end', () => {
  const list: RootContent = {
    type: 'list',
    spread: false,
    children: ['one', 'two'].map((text) => ({
      type: 'listItem' as const,
      spread: false,
      children: [paragraph(text)],
    })),
  }
  const { text, blocks } = clean(readDoc(treeOf('Before.', list, 'After.')), listener().report, knowledge)
  expect(text).toBe('Before.\n\none\ntwo\n\nAfter.')
  expect(blocks.map(({ kind, level, marker }) => [kind, level, marker])).toEqual([
    ['paragraph', 0, undefined],
    ['item', 1, '-'],
    ['item', 1, '-'],
    ['paragraph', 0, undefined],
  ])
})

test('an item inside an item is one level deeper and in a list of its own', () => {
  const { blocks } = clean(readDoc(treeOf(item('one', item('inside')))), listener().report, knowledge)
  expect(blocks.map(({ level, list }) => [level, list])).toEqual([
    [1, 0],
    [2, 1],
  ])
})

test('a row keeps its cells apart', () => {
  const cell = (value: string) => ({
    type: 'tableCell' as const,
    children: [{ type: 'text' as const, value }],
  })
  const { text, blocks } = clean(
    readDoc(
      treeOf({ type: 'table', children: [{ type: 'tableRow', children: [cell('10:00'), cell('Tea')] }] }),
    ),
    listener().report,
    knowledge,
  )
  expect(blocks[0]?.cells?.map((span) => textAt(text, span))).toEqual(['10:00', 'Tea'])
})

test('a cell that holds nothing but a line break is an empty one, and breaks around its words are none', () => {
  const cell = (...children: readonly PhrasingContent[]) => ({
    type: 'tableCell' as const,
    children: [...children],
  })
  const words = (value: string) => ({ type: 'text' as const, value })
  const pause = { type: 'break' as const }
  const row = [
    cell(words('Lamps')),
    cell(pause),
    cell(pause, { type: 'strong', children: [words('Tea')] }, pause),
  ]
  const { text, blocks } = clean(
    readDoc(treeOf({ type: 'table', children: [{ type: 'tableRow', children: row }] })),
    listener().report,
    knowledge,
  )
  expect(blocks[0]?.cells?.map((span) => textAt(text, span))).toEqual(['Lamps', '', 'Tea'])
  expect(blocks[0]?.runs.map(({ span }) => textAt(text, span))).toEqual(['Tea'])
})

test('emphasis and links are runs over their words', () => {
  const { text, blocks } = clean(
    readDoc(
      treeOf({
        type: 'paragraph',
        children: [
          { type: 'text', value: ' See ' },
          {
            type: 'link',
            url: 'https://example.org',
            children: [{ type: 'strong', children: [{ type: 'text', value: 'the report' }] }],
          },
        ],
      }),
    ),
    listener().report,
    knowledge,
  )
  expect(blocks[0]?.runs.map((run) => [run.kind, textAt(text, run.span), run.url])).toEqual([
    ['strong', 'the report', undefined],
    ['link', 'the report', 'https://example.org'],
  ])
})

test('an image that leads to a larger one is a caption, and links nothing that could be read', () => {
  const picture: PhrasingContent = {
    type: 'link',
    url: 'https://example.org/lamp.png',
    children: [{ type: 'image', url: 'lamp-small.png', alt: 'The lamp' }],
  }
  const { blocks } = clean(
    readDoc(
      treeOf(
        { type: 'paragraph', children: [picture] },
        { type: 'paragraph', children: [picture, { type: 'text', value: ' Words.' }] },
      ),
    ),
    listener().report,
    knowledge,
  )
  expect(blocks.map(({ kind, runs }) => [kind, runs])).toEqual([
    ['caption', []],
    ['paragraph', []],
  ])
})

test('pictures side by side have a line each, and are no part of the words beside them', () => {
  const picture = (alt: string) => ({ type: 'image' as const, url: 'a.png', alt })
  const told = (value: string) => ({ type: 'text' as const, value })
  const { blocks, text } = clean(
    readDoc(
      treeOf(
        {
          type: 'paragraph',
          children: [picture('Quay Bank'), picture('Pier Trust'), told(' '), picture('Bay')],
        },
        {
          type: 'paragraph',
          children: [told('See'), picture('a lamp'), told('here ('), picture('dim'), told(').')],
        },
      ),
    ),
    listener().report,
    knowledge,
  )
  expect(blocks.map(({ lines }) => lines.map((line) => textAt(text, line)))).toEqual([
    ['Quay Bank', 'Pier Trust', 'Bay'],
    ['See a lamp here (dim).'],
  ])
})

test('blocks know where they stand in the source', () => {
  const place = { page: { index: 1, label: '2' } }
  const { blocks } = clean(readDoc(treeOf(paragraph('Words.', { place }))), listener().report, knowledge)
  expect(blocks[0]?.place).toEqual(place)
})

test('a message says what was taken out, each wording once', () => {
  const { report, messages } = listener()
  const doc = clean(
    readDoc(
      treeOf(
        paragraph('Annual report 1', { margin: 'top' }),
        'Words.',
        paragraph('Annual report 2', { margin: 'top' }),
      ),
    ),
    report,
    knowledge,
  )
  expect(doc.removed.map(({ rule, text }) => [rule, text])).toEqual([
    ['running-heads', 'Annual report 1'],
    ['running-heads', 'Annual report 2'],
  ])
  expect(messages.map(({ severity, rule, reason }) => [severity, rule, reason])).toEqual([
    ['info', 'running-heads', 'Took out 2 pieces: `Annual report 1`, `Annual report 2`'],
  ])
})

test('lists a thousand deep are given at the deepest level we know', () => {
  let tree = item('bottom')
  for (let depth = 0; depth < 1000; depth++) tree = item(`level ${depth}`, tree)
  expect(clean(readDoc(treeOf(tree)), listener().report, knowledge).text).toContain('bottom')
})
