import { describe, expect, it } from 'vitest'
import { above, blocksOf, cell, row } from './blocks.ts'

const across = (y: number, from = 60, to = 500) => [from, y, to, y + 1] as const
const upright = (x: number, from: number, to: number) => [x, from, x + 1, to] as const

describe('a table that is drawn', () => {
  it('keeps its head above a row that goes from side to side', async () => {
    const blocks = await blocksOf({
      rules: [200, 220, 240, 260, 280]
        .map((y) => across(y))
        .concat([upright(200, 200, 220), upright(200, 240, 281)] as never),
      prints: [
        ...above,
        ...row(214, [
          [65, 'Time'],
          [210, 'Session'],
        ]),
        ...row(234, [[220, 'Day one: the harbour']]),
        ...row(254, [
          [65, '09:00'],
          [210, 'Opening'],
        ]),
        ...row(274, [
          [65, '10:00'],
          [210, 'Boats'],
        ]),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: Time | Session',
      'row: Day one: the harbour | ',
      'row: 09:00 | Opening',
      'row: 10:00 | Boats',
    ])
  })

  it('has a row for each entry beside a cell that covers several', async () => {
    const blocks = await blocksOf({
      rules: [
        across(200),
        across(230),
        across(260, 200, 500),
        across(290),
        across(320),
        upright(200, 200, 321),
      ],
      prints: [
        ...above,
        ...row(214, [
          [65, 'Time'],
          [210, 'Session'],
        ]),
        ...row(264, [[65, '09:00']]),
        ...row(250, [[210, 'Opening']]),
        ...row(280, [[210, 'Words of thanks']]),
        ...row(310, [
          [65, '10:00'],
          [210, 'Boats'],
        ]),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: Time | Session',
      'row: 09:00 | Opening',
      'row:  | Words of thanks',
      'row: 10:00 | Boats',
    ])
  })

  it('is no table where one box holds a text of many lines', async () => {
    const text = Array.from({ length: 8 }, (_, i) => `Line ${i + 1} of a text in a frame`)
    const blocks = await blocksOf({
      rules: [across(200), across(320), across(340), upright(200, 320, 341)],
      prints: [...above, ...cell(65, 214, ...text)],
    })
    expect(blocks.some((block) => block.startsWith('row:'))).toBe(false)
  })

  it.each([
    ['counts', ['1. Ann Roe', '2. Bo Lind'], 'Ann Roe / Bo Lind'],
    ['letters in brackets', ['a) Ann Roe', 'b) Bo Lind'], 'Ann Roe / Bo Lind'],
    ['dashes', ['- Ann Roe', '- Bo Lind'], 'Ann Roe / Bo Lind'],
    ['but not initials', ['A. Roe', 'B. Lind'], 'A. Roe / B. Lind'],
    ['nor times', ['9.30 Ann Roe', '9.45 Bo Lind'], '9.30 Ann Roe / 9.45 Bo Lind'],
  ])('leaves out of a cell what marks its items: %s', async (_, items, told) => {
    const blocks = await blocksOf({
      rules: [across(200), across(220), across(250), upright(200, 200, 251)],
      prints: [
        ...above,
        ...row(214, [
          [65, 'Session'],
          [210, 'Speakers'],
        ]),
        ...row(234, [[65, 'Lamps and quays']]),
        ...cell(210, 234, ...items),
      ],
    })
    expect(blocks.slice(1)).toEqual(['row: Session | Speakers', `row: Lamps and quays | ${told}`])
  })

  it('has a row for each entry below a head with three rules', async () => {
    const blocks = await blocksOf({
      rules: [across(200), across(220), across(272)],
      prints: [
        ...above,
        ...row(214, [
          [65, 'Lamp'],
          [210, 'Quay'],
        ]),
        ...['Red', 'Green', 'White'].flatMap((lamp, i) =>
          row(236 + i * 14, [
            [65, lamp],
            [210, `Quay ${i + 1}`],
          ]),
        ),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: Lamp | Quay',
      'row: Red | Quay 1',
      'row: Green | Quay 2',
      'row: White | Quay 3',
    ])
  })

  it('ends above a title in larger type, though rules of its width go on below', async () => {
    const table = (top: number, name: string) => [
      ...row(top + 14, [
        [65, '09:00'],
        [210, name],
      ]),
      ...row(top + 34, [
        [65, '10:00'],
        [210, 'Boats'],
      ]),
    ]
    const blocks = await blocksOf({
      rules: [across(200), across(242), across(300), across(342)],
      prints: [
        ...above,
        ...table(200, 'Opening'),
        { at: [60, 280], text: 'Day two', size: 14 },
        ...table(300, 'Lamps'),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: 09:00 | Opening',
      'row: 10:00 | Boats',
      'heading: Day two',
      'row: 09:00 | Lamps',
      'row: 10:00 | Boats',
    ])
  })
})
