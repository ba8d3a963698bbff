import { describe, expect, it } from 'vitest'
import { foundIn } from '../programme-doc.ts'

it('those of a page that is called by its people tell who they are, in a page about people they do not', async () => {
  const page = (title: string) => [
    '---',
    `title: ${title}`,
    '---',
    '',
    'Ann Roe is a pilot who paints.',
    '',
    'She sails.',
  ]
  const names = async (title: string) =>
    (await foundIn(page(title), 'brief')).speakers.map(({ fields }) => fields['name'])
  expect(await names('Speakers')).toEqual(['Ann Roe'])
  expect(await names('Speakers of the harbour meet')).toEqual([])
})

it('tell who somebody is at the head of a paragraph of a paper', async () => {
  const { speakers } = await foundIn(
    [
      '# Report of the harbour day',
      '',
      'Mary Stone is a senior pilot at the Harbour College. She likes oil.',
      '',
      'It was late. Peter Moon is a warden at the Harbour College.',
      '',
      'Lamp Oil is a good at the Harbour College.',
    ],
    'report',
  )
  expect(
    speakers.map(({ fields: { name, role, position, affiliation } }) =>
      [name, role, position, affiliation].join(' | '),
    ),
  ).toEqual(['Mary Stone | participant | senior pilot | Harbour College'])
})

describe('Biographies', () => {
  it('tell what somebody with a title is, and where, also behind a comma', async () => {
    const { speakers } = await foundIn(
      [
        '# Harbour Forum',
        '',
        '## Speakers',
        '',
        'Dr. Ada Quill is a senior pilot and a member of staff at the Harbour College.',
        '',
        '**Prof. Ruth Marsh** is a Senior Consultant in Tides and Nets, Harbour Hospital.',
        '',
        'The pier is a landing place in wood, stone and iron.',
      ],
      'agenda',
    )
    expect(
      speakers.map(({ fields: { honorific, name, position, affiliation } }) =>
        [honorific, name, position, affiliation].join(' | '),
      ),
    ).toEqual([
      'Dr. | Ada Quill | senior pilot and a member of staff | Harbour College',
      'Prof. | Ruth Marsh | Senior Consultant in Tides and Nets | Harbour Hospital',
    ])
  })
})
