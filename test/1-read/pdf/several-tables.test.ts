import { describe, expect, it } from 'vitest'
import { above, blocksOf, row } from './blocks.ts'

describe('tables without lines on one page', () => {
  const days = (base: number) => [
    ...row(base, [
      [60, 'Time'],
      [210, 'Session'],
    ]),
    ...row(base + 20, [
      [60, '09:00'],
      [210, 'Opening by the mayor of the town'],
    ]),
    ...row(base + 40, [
      [60, '10:00'],
      [210, 'Boats'],
    ]),
  ]
  const dayRows = [
    'row: Time | Session',
    'row: 09:00 | Opening by the mayor of the town',
    'row: 10:00 | Boats',
  ]
  const actions = (base: number) => [
    ...row(base, [
      [60, 'No.'],
      [120, 'Who'],
      [300, 'What'],
    ]),
    ...row(base + 20, [
      [60, '1'],
      [120, 'Harbour office'],
      [300, 'Nets and boats'],
    ]),
    ...row(base + 40, [
      [60, '2'],
      [120, 'School board'],
      [300, 'Books for all'],
    ]),
  ]
  const actionRows = [
    'row: No. | Who | What',
    'row: 1 | Harbour office | Nets and boats',
    'row: 2 | School board | Books for all',
  ]

  it('are two where their columns differ, with a line or only white space between', async () => {
    const apart = await blocksOf({ prints: [...above, ...actions(180), ...days(270)] })
    expect(apart.slice(1)).toEqual([...actionRows, ...dayRows])
    const titled = await blocksOf({
      prints: [...above, ...actions(180), ...row(255, [[60, 'The day']]), ...days(290)],
    })
    expect(titled.slice(1)).toEqual([...actionRows, 'paragraph: The day', ...dayRows])
  })

  it('are one where the columns go on below white space', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...days(180),
        ...row(270, [
          [60, '13:00'],
          [210, 'Lunch'],
        ]),
        ...row(290, [
          [60, '14:00'],
          [210, 'Close'],
        ]),
      ],
    })
    expect(blocks.slice(1)).toEqual([...dayRows, 'row: 13:00 | Lunch', 'row: 14:00 | Close'])
  })

  const day = 'Day one: the harbour and all that belongs to it, in the town hall of the bay'
  const sessions = [
    ...row(220, [
      [60, '09:00'],
      [210, 'Opening'],
    ]),
    ...row(240, [
      [60, '10:00'],
      [210, 'Boats'],
    ]),
  ]

  it('keep the head above a row that goes from side to side', async () => {
    const head = row(180, [
      [60, 'Time'],
      [210, 'Session'],
    ])
    const blocks = await blocksOf({ prints: [...above, ...head, ...row(200, [[60, day]]), ...sessions] })
    expect(blocks.slice(1)).toEqual([
      'row: Time | Session',
      `row: ${day} | `,
      'row: 09:00 | Opening',
      'row: 10:00 | Boats',
    ])
  })

  it('take nothing for their head that stands elsewhere than their columns', async () => {
    const other = row(180, [
      [60, 'Ada Quill'],
      [320, 'Port Averin'],
    ])
    const blocks = await blocksOf({ prints: [...above, ...other, ...row(200, [[60, day]]), ...sessions] })
    expect(blocks.slice(-2)).toEqual(['row: 09:00 | Opening', 'row: 10:00 | Boats'])
    expect(blocks.some((block) => block.startsWith('row: Ada Quill'))).toBe(false)
  })
})
