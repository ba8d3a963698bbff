import { expect, test } from 'vitest'
import { findReadings } from '../../pipeline/records/reading/find.ts'
import { findRecommendations } from '../../pipeline/records/recommendation/find.ts'
import { listener } from '../documents.ts'
import { programmeDoc } from './programme-doc.ts'

/** `rule | title | url` of each reading of a report with these lines. */
async function readings(...lines: readonly string[]) {
  const doc = await programmeDoc(['# Quay report', '', ...lines], 'report')
  const { report } = listener()
  return findReadings(doc, report, findRecommendations(doc, report, [])).map(
    ({ rule, fields }) => `${rule} | ${fields['title']} | ${fields['url']}`,
  )
}

test.each([
  [
    'an address and the words it stands behind',
    ['The lamps are counted in the “Book of Lamps” (https://example.org/lamps).'],
    ['reading/address | Book of Lamps | https://example.org/lamps'],
  ],
  [
    'no address on the way of what somebody will do or is told to do',
    [
      'The owner should read the lamp list (https://example.org/lamps).',
      '',
      'The “Book of Nets” (https://example.org/nets) is long.',
    ],
    ['reading/address | Book of Nets | https://example.org/nets'],
  ],
  [
    'a work by its kind and its title, with the address of its link or none, and a mission by none',
    [
      'Roe and Poe note in their study titled “The Dark Bay: Ten Years” that lamps are few.',
      '',
      'They cite a paper called “[9 Wicks of Averin](https://example.org/wicks)” too.',
      '',
      'The mission, entitled “Lamps for All”, was long.',
    ],
    [
      'reading/titled | The Dark Bay: Ten Years | null',
      'reading/titled | 9 Wicks of Averin | https://example.org/wicks',
    ],
  ],
  [
    'no form behind a link that points to it',
    ['Please register for the lamp talks using this [link](https://example.org/form).'],
    [],
  ],
  ['no account of a person', ['Ana Roe, https://github.com/ana-roe'], []],
  [
    'a link whose words are a publication in a sentence that points to it',
    ['See the [2019 Survey of Lamps](https://example.org/survey) for more.'],
    ['reading/link | 2019 Survey of Lamps | https://example.org/survey'],
  ],
  [
    'a title that running text links to a page of its own, and no body, meeting, name or first page of a site',
    [
      'As [A Chart of Lamps for Small Ports](https://example.org/papers/chart) shows, oil is dear.',
      '',
      'The [Harbour Ministry of Quays and Piers](https://example.org/about/us) met at the [Averin Workshop on Lamps and Oil](https://example.org/events/oil) with [Ana Roe](https://example.org/team/ana). [Nine of the Old Red Lamps](https://example.org/) burn.',
    ],
    ['reading/link-title | A Chart of Lamps for Small Ports | https://example.org/papers/chart'],
  ],
  [
    'short titles, files and words for a publication behind a link',
    [
      'The [Chart of Lamps](https://example.org/chart), [oil-count.pdf](https://example.org/f/9), the [draft report](https://example.org/) and a [2019 Count](https://example.org/count) are online.',
    ],
    [
      'reading/link-title | Chart of Lamps | https://example.org/chart',
      'reading/link-title | oil-count.pdf | https://example.org/f/9',
      'reading/link-title | draft report | https://example.org/',
      'reading/link-title | 2019 Count | https://example.org/count',
    ],
  ],
  [
    'a page that words of a sentence rest on, which have no title, and none that money does',
    [
      'By a count [half of all lamps](https://example.org/lamps/half) are [out](https://example.org/out), for [5 % of the oil](https://example.org/oil), [A$ 5 of Averin](https://example.org/price).',
    ],
    [
      'reading/link-source | null | https://example.org/lamps/half',
      'reading/link-source | null | https://example.org/oil',
    ],
  ],
  [
    'no entry of a menu',
    ['[Our Lamps](https://example.org/lamps)', '', '[more of our oil](https://example.org/oil)'],
    [],
  ],
  ['no link of a sentence that points to nothing', ['We met at the [quay](https://example.org/quay).'], []],
  [
    'a link that says only where',
    ['Read the full lamp count [here](https://example.org/count).'],
    ['reading/link | full lamp count | https://example.org/count'],
  ],
  [
    'a file beside the document where a sentence points to it',
    [
      'See the [Guide to Small Lamps](lamps/guide.md), not the [Guide to Oil](#oil).',
      '',
      'We filed the [Book of Oil](oil.md).',
    ],
    ['reading/link | Guide to Small Lamps | lamps/guide.md'],
  ],
  [
    'a page of the same site where a sentence points to it, and no picture',
    [
      'See the [lamps of last year](../lamps-2031/), the [chart](/img/chart.png) and the [end](#end).',
      '',
      'We met at the [old quay](../quay/).',
    ],
    ['reading/link | lamps of last year | ../lamps-2031/'],
  ],
  [
    'a marked title right before a link that says only what file it is, and no name',
    [
      '- *Lamps of the Outer Bay* ([pdf](files/outer%20bay.pdf))',
      '- *Oil for Long Nights* – [slides](https://example.org/oil)',
      '- *Oil for Short Nights* (more [lamps](https://example.org/lamps))',
      '- **Ann Roe** ([pdf](files/roe.pdf))',
    ],
    [
      'reading/file | Lamps of the Outer Bay | files/outer%20bay.pdf',
      'reading/file | Oil for Long Nights | https://example.org/oil',
    ],
  ],
  [
    'any link under a heading of sources',
    ['## Further reading', '', '- [Lamps and their keepers](https://example.org/keepers)'],
    ['reading/link-under-heading | Lamps and their keepers | https://example.org/keepers'],
  ],
  [
    'a file beside the document under it, whatever a colon in its title',
    ['## Publications', '', '- [Lamps: a first count](files/lamps.pdf) (PDF)'],
    ['reading/link-under-heading | Lamps: a first count | files/lamps.pdf'],
  ],
  ['no link to a part of the page under it', ['## Further reading', '', '- [Lamps](#lamps)'], []],
  [
    'an entry of a list of references',
    ['## References', '', '- Roe, A. (2014), Lamps of the outer bay, Averin'],
    ['reading/listed | Lamps of the outer bay, Averin | null'],
  ],
  [
    'the title behind the authors of an entry, however they are written',
    [
      '## Literature cited',
      '',
      '- Roe, A. B. and Poe, C. Lamps of the outer bay. Averin: Harbour Press, 2003.',
      '- Lind, Karl. 2014. Lights at sea. Averin: Lamp Books.',
      '- Tolmar J, Tende P. The price of oil lamps. J Harbour Stud. 2012;4(2):11-19.',
      '- Harbour Bank. 2011. Oil and wicks. Averin: Harbour Bank.',
    ],
    [
      'reading/listed | Lamps of the outer bay | null',
      'reading/listed | Lights at sea | null',
      'reading/listed | The price of oil lamps | null',
      'reading/listed | Oil and wicks | null',
    ],
  ],
  [
    'each item of a list of what is to be read',
    ['Background reading:', '', '- A new way for the lamps', '- Lamps'],
    ['reading/listed | A new way for the lamps | null'],
  ],
  [
    'what notes cite, though they stand below what was learned',
    [
      '## What did we learn?',
      '',
      '- Lamps are dear.',
      '',
      '### Notes',
      '',
      '1. [Count of lamps](https://example.org/count). Port of Averin. 14 July 2012.',
    ],
    ['reading/link-under-heading | Count of lamps | https://example.org/count'],
  ],
  [
    'no link in notes that tell of something',
    ['## Notes', '', '- Ann met the masters of the [port](https://example.org/port).', '- All went home.'],
    [],
  ],
  [
    'links behind a sentence that says where more is told',
    [
      'For more information on the two talks, see what was written of them:',
      '',
      '- Lamps: ["Lamps, or not"](https://example.org/lamps)',
    ],
    ['reading/link-under-heading | "Lamps, or not" | https://example.org/lamps'],
  ],
  ['no items of a list of resources', ['Resources:', '', '- A new way for the lamps'], []],
  ['no line without a year or a title under it', ['## References', '', '- To be added'], []],
  ['no such entry elsewhere', ['## The bay', '', '- Roe, A. (2014), Lamps of the outer bay, Averin'], []],
  [
    'a paper named as attached',
    ['The port briefed a concept paper (attached).'],
    ['reading/attached | concept paper | null'],
  ],
  [
    'papers by the words of links to their files, in programmes too, and none by a sort of file or in the middle of a sentence',
    [
      '[Lamps of the North (PDF)](files/lamps.pdf)',
      '',
      'Ann Roe: [Nets and Tides](talks/roe.pptx) ([slides](talks/roe-2.pptx))',
      '',
      '[Programme:](files/programme.pdf)',
      '',
      'The bay [has lost half of its lamps](files/report.pdf) of late.',
    ],
    [
      'reading/linked-file | Lamps of the North | files/lamps.pdf',
      'reading/linked-file | Nets and Tides | talks/roe.pptx',
      'reading/linked-file | Programme | files/programme.pdf',
    ],
  ],
  ['nothing that is attached to something else', ['The lamp (attached to the pier) was old.'], []],
])('%s', async (_, lines, expected) => {
  expect(await readings(...lines)).toEqual(expected)
})

test('a list of references says before an address what it leads to, with a body for who wrote it', async () => {
  const found = await readings(
    '## References',
    '',
    '1 Quay Foundation, Lamps of the Bay: A Survey, 2021, https://example.org/lamps.',
    '',
    '2 See Ann Roe, Nets of the Bay, Averin, May 2020.',
  )
  // As a link and as an address.
  expect([...new Set(found)]).toEqual([
    'reading/address | Lamps of the Bay: A Survey | https://example.org/lamps',
    'reading/listed | Nets of the Bay | null',
  ])
})
