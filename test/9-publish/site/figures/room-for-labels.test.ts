import { expect, test } from 'vitest'
import { roomForLabels } from '../../../../pipeline/9-publish/site/figures/room-for-labels.ts'

const placed = (marked: Parameters<typeof roomForLabels>[0]) => roomForLabels(marked, 300, 200)

test('a label stands right of its circle, and left of it at the right edge', () => {
  expect(
    placed([
      { words: 'Nepal 7', place: [100, 100], r: 10 },
      { words: 'Timor-Leste 4', place: [280, 30], r: 8 },
    ]),
  ).toMatchObject([
    { words: 'Nepal 7', x: 114, y: 100, anchor: 'start', tied: false },
    { words: 'Timor-Leste 4', x: 268, y: 30, anchor: 'end', tied: false },
  ])
})

test('neighbours all have a label, none on another or on a circle', () => {
  const marked = [
    ['Liberia 6', 100, 100, 12],
    ['Sierra Leone 5', 96, 95, 12],
    ['Guinea 2', 92, 90, 6],
    ['Mali 1', 108, 88, 5],
    ['Senegal 1', 86, 86, 5],
  ].map(([words, x, y, r]) => ({
    words: String(words),
    place: [Number(x), Number(y)] as const,
    r: Number(r),
  }))
  const labels = placed(marked)
  const boxes = labels.map(({ words, x, y, anchor }) => {
    const width = words.length * 7
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
    return { words, left, right: left + width, y }
  })
  expect(labels.map(({ words }) => words)).toEqual(marked.map(({ words }) => words))
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1))
      expect(Math.abs(a.y - b.y) < 15 && a.left < b.right && b.left < a.right, `${a.words} ${b.words}`).toBe(
        false,
      )
    for (const { place, r } of marked)
      expect(
        Math.abs(a.y - place[1]) < r && a.left < place[0] + r && place[0] - r < a.right,
        `${a.words} on ${place}`,
      ).toBe(false)
  }
})

test('a label without room is left out', () => {
  const crowd = Array.from({ length: 40 }, (_, at) => ({
    words: `Country ${at}`,
    place: [150, 100] as const,
    r: 4,
  }))
  expect(placed(crowd).length).toBeLessThan(40)
  expect(placed(crowd).length).toBeGreaterThan(4)
})
