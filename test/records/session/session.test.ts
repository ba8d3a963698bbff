import { describe, expect, it } from 'vitest'
import { foundIn } from '../programme-doc.ts'

/*
 * What is said of a session besides its time, and which headings are sessions.
 */

describe('sessions', () => {
  it('says what stands below a title as its description, without who speaks', async () => {
    const { sessions } = await foundIn(
      [
        '# Harbour Forum',
        '',
        '09:00 **Panel**',
        '',
        'What the tide brings in.',
        '',
        'Moderator: Ada Quill, Harbour College',
        '',
        '10:00 **Closing**',
      ],
      'agenda',
    )
    expect(sessions.map(({ fields }) => fields['description'])).toEqual(['What the tide brings in.', null])
  })

  it('takes length and purpose from the cells for them, and the room from none', async () => {
    const { sessions } = await foundIn(
      [
        '# Harbour Forum',
        '',
        '## Day 1',
        '',
        '| Session | Purpose | Room |',
        '|---|---|---|',
        '| Tides<br>60 min. | To know them | Blue room |',
        '| Nets | To mend them | Red room |',
      ],
      'agenda',
    )
    expect(sessions.map(({ fields }) => [fields['title'], fields['minutes'], fields['description']])).toEqual(
      [
        ['Tides', 60, 'To know them'],
        ['Nets', null, 'To mend them'],
      ],
    )
  })

  it('takes a heading for a session where its words are those of one, and else for the end of what stands above', async () => {
    const { sessions } = await foundIn(
      [
        '# Harbour Forum',
        '',
        '## Day 1',
        '',
        '### Opening remarks',
        '',
        'A word from the pier.',
        '',
        '### How to get there',
        '',
        'By boat.',
        '',
        '### Closing session',
      ],
      'agenda',
    )
    expect(sessions.map(({ fields }) => [fields['title'], fields['description']])).toEqual([
      ['Opening remarks', 'A word from the pier.'],
      ['Closing session', null],
    ])
  })
})
