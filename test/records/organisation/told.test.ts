import { expect, test } from 'vitest'
import { organisation } from '../../../pipeline/records/organisation/organisation.ts'
import { listener } from '../../documents.ts'
import { programmeDoc } from '../programme-doc.ts'

async function bodiesIn(text: string): Promise<readonly string[]> {
  const doc = await programmeDoc([text], 'report')
  return organisation
    .find(doc, listener().report, [])
    .map(({ fields }) => `${fields['name']} | ${fields['kind']}`)
}

test.each<[string, string, readonly string[]]>([
  [
    'whose staff, board or team there is',
    'LAMPA’s new board met. The Quay for Tides staff came, and Dorvell Watch members sang.',
    ['LAMPA | other', 'Quay for Tides | other', 'Dorvell Watch | other'],
  ],
  [
    'what only bodies do, where the name is no word of the language',
    'In May, QuayWatch has hosted a dinner. Harbours hosted boats.',
    ['QuayWatch | other'],
  ],
  [
    'what a short form owns or will do, and no notion, part of a code or thing of which there are many',
    'LAMPA’s plans were read, and TOLVA will light them. The UTC’s hours, SDGs and OTTER:QUAW’s lamps; DUCK’s should be free, and RAIN will be heavy.',
    ['LAMPA | other', 'TOLVA | other'],
  ],
  [
    'where somebody is from',
    'We heard Mr. Thomas Roe from Lantern Mapping and Anna Marsh from Kenya.',
    ['Lantern Mapping | other'],
  ],
  [
    'short forms behind words that lead to a body, and none that stands for a notion',
    'It was supported by TOLVA and led by SDGs, according to QUAW.',
    ['TOLVA | other', 'QUAW | other'],
  ],
  [
    'names in one row with a body, before it and behind',
    'They met LampWatch, UNICEF, TOLVA and QuayWorks in Kenya.',
    ['LampWatch | other', 'UNICEF | intergovernmental', 'TOLVA | other', 'QuayWorks | other'],
  ],
  [
    'no tool, no place and no notion in such a row',
    'They met UNICEF, QGIS and TOLVA. With the WHO, Norway and NGOs sang.',
    ['UNICEF | intergovernmental', 'WHO | intergovernmental'],
  ],
  [
    'names whose last word is small, of two words or coined',
    'The LAMPA project, the Quay Wardens network and the Harbours project went on in the Ann Roe team.',
    ['LAMPA project | programme', 'Quay Wardens network | team'],
  ],
  [
    'each row that a sentence announces',
    'It was funded by Quay Partners and held in partnership with Tide Works, and the Pier.',
    ['Quay Partners | other', 'Tide Works | other'],
  ],
  [
    'no half of what goes on in small letters',
    'It was held in partnership with Averin, and the West Quay countries.',
    ['Averin | other'],
  ],
  [
    'what the text says that it is',
    'Citrelle is a small company. Trust is a virtue.',
    ['Citrelle | company'],
  ],
  [
    'a name alone between two bodies of a row, or behind two',
    'They met UNICEF, Lampara, WHO and Open Lamps for All in Kenya.',
    [
      'UNICEF | intergovernmental',
      'Lampara | other',
      'WHO | intergovernmental',
      'Open Lamps for All | other',
    ],
  ],
  [
    'nobody, no place and nothing behind one body',
    'They met UNICEF, Lin Shi, WHO. UNICEF, Averin and WHO, Kenya. With UNDP and Lamps.',
    ['UNICEF | intergovernmental', 'WHO | intergovernmental', 'Averin | other', 'UNDP | intergovernmental'],
  ],
  [
    'a known name of what people use only where who bears it acts',
    'Write on Twitter or open a GitHub issue. The fair was hosted by LinkedIn in May.',
    ['LinkedIn | company'],
  ],
  [
    'rows of names with the country that each is from',
    'Lampara (FR)\\\nDimos Quay (EL)\\\nData4 (PL)\\\nNovitera Bilgi (Norway)',
    ['Lampara | other', 'Dimos Quay | other', 'Data4 | other', 'Novitera Bilgi | other'],
  ],
  ['no few of them', 'Anna Lee (FR)\\\nMaria Roe (EL)', []],
  ['none in a line of capitals', 'LAMPA HOSTED A DINNER OF TOLVA STAFF.', []],
  [
    'none whose short form the text explains as something else',
    'Lamp Oil Tests (LOTS) were supported by LOTS.',
    [],
  ],
])('finds %s', async (_, text, expected) => {
  expect(await bodiesIn(text)).toEqual(expected)
})
