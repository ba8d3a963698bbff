import { describe, expect, it } from 'vitest'
import { foundIn } from '../programme-doc.ts'

describe('Lists of initials and surnames', () => {
  it('name who is there behind the plural of what they all are, and nobody elsewhere', async () => {
    const { speakers } = await foundIn(
      [
        '# Quay Council',
        '',
        'Cllrs. P Reed (Chair); S. Quill (V. Chair), C Marsh and R. J. Stone.',
        '',
        'Cllrs. of both wards, A. Pier; the clerk',
        '',
        'Maps A. Pier, B. Lamp, C. Net',
      ],
      'agenda',
    )
    expect(speakers.map(({ fields }) => `${fields['name']} | ${fields['role']}`)).toEqual([
      'P Reed | chair',
      'S. Quill | participant',
      'C Marsh | participant',
      'R. J. Stone | participant',
    ])
  })

  it('names who gives a deck below its title, and not who is named on its other slides', async () => {
    const { speakers } = await foundIn(
      [
        '---',
        'marp: true',
        '---',
        '',
        '# Heal the lamps',
        '',
        'Henry Quill',
        '',
        '---',
        '',
        '# Thanks',
        '',
        'James Reed',
      ],
      'slides',
    )
    expect(speakers.map(({ fields }) => `${fields['name']} | ${fields['role']}`)).toEqual([
      'Henry Quill | author',
    ])
  })
})
