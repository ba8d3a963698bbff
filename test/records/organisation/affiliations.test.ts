import { expect, test } from 'vitest'
import { organisation } from '../../../pipeline/records/organisation/organisation.ts'
import { listener } from '../../documents.ts'
import { foundIn, programmeDoc } from '../programme-doc.ts'

async function bodiesIn(lines: readonly string[]): Promise<readonly string[]> {
  const { speakers } = await foundIn(lines, 'agenda')
  const doc = await programmeDoc(lines, 'agenda')
  return organisation
    .find(doc, listener().report, speakers)
    .map(({ fields }) => `${fields['name']} | ${fields['acronym'] ?? '-'} | ${fields['kind']}`)
}

const head = ['# Pier Talks', '', '9:00 Tides', '']

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a body whose name has small words of another language',
    ['- Lin Shi, Scuola di Faro'],
    ['Scuola di Faro | - | company'],
  ],
  [
    'a body with its short form in a bracket, before the country it is in',
    ['- Ana Ruiz, Quay Wardens (QUAW), Norway'],
    ['Quay Wardens | QUAW | company'],
  ],
  ['a body that only a speaker tells of', ['- Lin Shi, Quayside'], ['Quayside | - | company']],
  [
    'a body that only a speaker tells of, beside companies and what they found',
    ['- Lin Shi, Quayside', '', 'Pier Works Ltd and the Pier Foundation and the Lamp Foundation paid.'],
    [
      'Quayside | - | company',
      'Pier Works Ltd | - | company',
      'Pier Foundation | - | ngo',
      'Lamp Foundation | - | ngo',
    ],
  ],
  [
    'two bodies that a short form and a stroke part, among charities none of them a company',
    [
      '- Lin Shi, Lux Women/TOLLA',
      '',
      'The Harbour Foundation and the Pier Foundation and Tide Foundation paid.',
    ],
    [
      'Lux Women | - | ngo',
      'TOLLA | TOLLA | ngo',
      'Harbour Foundation | - | ngo',
      'Pier Foundation | - | ngo',
      'Tide Foundation | - | ngo',
    ],
  ],
  [
    'a body whose short form stands elsewhere without a word of whose it is, once',
    ['- Lin Shi, HPIT', '', 'The Harbour Pier Institute for Tides met.'],
    ['Harbour Pier Institute for Tides | HPIT | academic'],
  ],
  [
    'a body by what the text says that it is, and no place, no office and no word that opens a sentence',
    [
      'The lamps are from Lampara, a small charity, and were lit by the cooperative Brightwick. Later, a company came. At night in Tollwick, a company sells oil. They met Zorwin, a company director.',
    ],
    ['Lampara | - | ngo', 'Brightwick | - | other'],
  ],
  [
    'a body whose short form has a letter amid a word',
    ['The EastLight Institute was founded by ELI friends.'],
    ['EastLight Institute | ELI | academic'],
  ],
  [
    'a mission with the body of states it is sent to, and no town behind who paid',
    [
      'The Permanent Mission of Kenya to the United Nations met. It was organised by the Harbour Board, Averin Bay, and New York.',
    ],
    [
      'Permanent Mission of Kenya to the United Nations | - | government',
      'Harbour Board | - | other',
      'Averin Bay | - | other',
    ],
  ],
  [
    'a body with its short form',
    ['Ships are watched by the Norvane Harbour Council (NHC).'],
    ['Norvane Harbour Council | NHC | government'],
  ],
  [
    'a mission with the place it was sent to, and an office with the one it stands in',
    [
      'The OSCE Mission to Bosnia and Herzegovina, the European Union Advisory Mission Ukraine and the UN Pier Office in Ethiopia and Eritrea met. The UN Lamp Office in Pier Lane was shut.',
    ],
    [
      'OSCE Mission to Bosnia and Herzegovina | - | intergovernmental',
      'European Union Advisory Mission Ukraine | - | intergovernmental',
      'UN Pier Office in Ethiopia and Eritrea | - | intergovernmental',
      'UN Lamp Office | - | intergovernmental',
    ],
  ],
  [
    'one body under its name with a word before it and without, but not two of different kinds',
    [
      'The Averin Centre for Tides spoke. Later the Centre for Tides sang. The Security Council met, and so did the Averin Security Council.',
    ],
    [
      'Averin Centre for Tides | - | ngo',
      'Security Council | - | intergovernmental',
      'Averin Security Council | - | government',
    ],
  ],
  [
    'a body without the person whose name stands behind it, and without the office of the next',
    [
      'The lamps were introduced by Head of the Harbour Agency of Togo Paata Toshkua, and Head of the Centre for Lamps Margus Tonisaar spoke of oil.',
    ],
    ['Harbour Agency of Togo | - | government', 'Centre for Lamps | - | ngo'],
  ],
  [
    'a mission in a country by another of its names, a campus, and no person in its place',
    [
      'The United Nations Integrated Mission in East Timor met the University of California, Santa Cruz, and the University of California, Anna Lee.',
    ],
    [
      'United Nations Integrated Mission in East Timor | - | intergovernmental',
      'University of California, Santa Cruz | - | academic',
      'University of California | - | academic',
    ],
  ],
  [
    'programmes and panels with what they are on, and the office of whoever has a title',
    [
      'The Expanded Program on Lamps, the Independent Panel on Pier Operations and the State Controller’s Office met.',
    ],
    [
      'Expanded Program on Lamps | - | programme',
      'Independent Panel on Pier Operations | - | team',
      'State Controller’s Office | - | government',
    ],
  ],
  [
    'groups and parts of groups with what they work on',
    [
      'The Working Sub-Group on Lamps of the North met. The Task Force on Piers did not. Each Task Force sang.',
    ],
    ['Working Sub-Group on Lamps of the North | - | team', 'Task Force on Piers | - | team'],
  ],
  [
    'an office without the body of whoever it works for',
    ['We met the Office of the Special Envoy of the Chairperson of the Harbour Commission (HCO).'],
    ['Office of the Special Envoy | - | government', 'Harbour Commission | HCO | government'],
  ],
  [
    'a body by its head word',
    ['- Dr. Ada Quill, Director, Norvane Harbour College'],
    ['Norvane Harbour College | - | academic'],
  ],
  [
    'no person behind the words before a list of bodies',
    ['Dinner hosted by Anna Marsh-Quill, Warden', '', 'Lunch hosted by Quayside Partners'],
    ['Quayside Partners | - | other'],
  ],
  [
    'a body once, whose name the document gives in full and short',
    ['The National Harbour Commission of Togo met. The National Harbour Commission was late.'],
    ['National Harbour Commission of Togo | - | government'],
  ],
  [
    'no body in a line of capitals whose words are like a short form, nor in a question',
    ['## WHO DOES WHAT', '', 'Whose Harbour Council? Not ours.'],
    ['Harbour Council | - | government'],
  ],
  [
    'a body before what its paper is called in capitals',
    ['The Centre for Harbour Studies EVENT REPORT was read.'],
    ['Centre for Harbour Studies | - | ngo'],
  ],
  [
    'a body with a small word in its name, and a firm of associates',
    ['Learning Without Fear Network paid Halden Associates.'],
    ['Learning Without Fear Network | - | ngo', 'Halden Associates | - | company'],
  ],
  ['no country that somebody comes from', ['- Dr. Ada Quill, Director, New Zealand'], []],
  [
    'no day, nor what somebody does',
    [
      '- Dr. Eva Stone, Archbishop of Norvane Town',
      '- Dr. Ada Quill, April 26',
      '- Mr. Ben Marsh, Actor and Philanthropist',
    ],
    [],
  ],
  [
    'no open government, no community at large',
    ['Open Government is good for the International Community and the Virtual Community.'],
    [],
  ],
  [
    'no words in small letters behind somebody, nor a meal',
    ['- Dr. Ada Quill (text in annex)', '- Dr. Ben Marsh, Norvane Dinner'],
    [],
  ],
  ['no code of a country', ['- Dr. Ada Quill, Director of Research (NO)', '', '10:00 Nets'], []],
  [
    'a body before a small word that begins a new phrase',
    ['In partnership with Norvane Advisory Group Ltd With support from the Pilots.'],
    ['Norvane Advisory Group Ltd | - | company'],
  ],
  [
    'two known bodies behind one hyphen',
    ['The course was held by DCAF-ISSAT.'],
    ['DCAF-ISSAT | DCAF-ISSAT | ngo'],
  ],
  [
    'no body in a way of working, nor in other words with a hyphen',
    ['SSG/R and GPS-UTC are short forms.'],
    [],
  ],
  [
    'no meeting that is told by its year, but a body that is called like one',
    ['The Tide Forum 2024 was paid for by the Lantern Forum.'],
    ['Lantern Forum | - | other'],
  ],
  [
    'no words of a heading whose words are all capital, unless they are named elsewhere or name a body alone',
    [
      '## A Second Study of the Old Harbour Rescue Service',
      '',
      '## The Averin University and the Future of Tides',
      '',
      '## How the Lantern Tide Foundation Began',
      '',
      'The Lantern Tide Foundation paid.',
    ],
    ['Averin University | - | academic', 'Lantern Tide Foundation | - | ngo'],
  ],
  [
    'whose home page a name leads to, and nobody by a link to another page or to a page with another name',
    [
      'We met [Lamparita](https://www.lamparita.org/), [Borde Público](http://bordepublico.com), [Quay Lab](https://quaylab.edu). We read of [Nets](https://nets.org/about).',
      '',
      'Maps are on [Chartwick](https://www.somewhere.org). Tools such as Averin-based Zorwick (https://zorwick.ch/) and the Open Tide Cube (OTC) (https://opentidecube.int) help.',
    ],
    [
      'Lamparita | - | ngo',
      'Borde Público | - | company',
      'Quay Lab | - | academic',
      'Zorwick | - | other',
      'Open Tide Cube | OTC | intergovernmental',
    ],
  ],
  ['no mission that is a journey', ['The Scoping Mission for Ferries went to the pier.'], []],
  [
    'a mission that is a body',
    ['The Norvane Support Mission in Africa runs the pier.'],
    ['Norvane Support Mission in Africa | - | intergovernmental'],
  ],
])('finds %s', async (_, lines, states) => {
  expect(await bodiesIn([...head, ...lines, '', '10:00 Nets'])).toEqual(states)
})
