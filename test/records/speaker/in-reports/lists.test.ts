import { expect, test } from 'vitest'
import { foundIn } from '../../programme-doc.ts'
import { findsInReport } from '../finds-speakers.ts'

/*
 * Rows and lists of people, who was present, and lists of things that look like them.
 */

findsInReport([
  [
    'who was there behind a label, some by given names alone',
    ['- Members Present: Melanie Dav, Mike Cuad, Carmen'],
    ['Melanie Dav | participant | - | -', 'Mike Cuad | participant | - | -', 'Carmen | participant | - | -'],
  ],
  [
    'who was there by the minutes, and no body or thing that was',
    [
      'Board members present were supervisors Zora Keel, Dick Dillmann, and Gary Moor, clerk Linda Brand and Carrie Land. Also present were Rod Sale and Mike Siers. Also present was the Harbour Board. Present were lamps.',
    ],
    [
      'Zora Keel | participant | supervisor | -',
      'Dick Dillmann | participant | supervisor | -',
      'Gary Moor | participant | supervisor | -',
      'Linda Brand | participant | clerk | -',
      'Carrie Land | participant | - | -',
      'Rod Sale | participant | - | -',
      'Mike Siers | participant | - | -',
    ],
  ],
  [
    'who sits on a body, in a list of names with bodies in brackets below the name of that body',
    [
      '- Ann Roe, chair (Harbour College)',
      '- Benoît Poë (Musée des Phares) \\*',
      '- Carmen (Mena) Ruiz (Toll Institute for Tides',
      '  and Lamps)',
      '- Jan O’Dor (Lampwright)',
    ],
    [
      'Ann Roe | chair | - | Harbour College',
      'Benoît Poë | participant | - | Musée des Phares',
      'Carmen (Mena) Ruiz | participant | - | Toll Institute for Tides and Lamps',
      'Jan O’Dor | participant | - | Lampwright',
    ],
  ],
  [
    'where people are from, and what they work on there in brackets, in the role that the words above them tell',
    [
      'The panel was chaired by Ida Orr and these panellists took part:',
      '',
      '- Ann Roe, Harbour College (Lamps and Oil)',
      '- Ben Poe, University of Averin (Tides / Nets)',
      '- Mary Chou, Averin College (Work at Sea)',
      '- Jan O’Dor, Lamp Office (Light)',
    ],
    [
      'Ida Orr | chair | - | -',
      'Ann Roe | panellist | - | Harbour College',
      'Ben Poe | panellist | - | University of Averin',
      'Mary Chou | panellist | - | Averin College',
      'Jan O’Dor | panellist | - | Lamp Office',
    ],
  ],
  [
    'nobody in a list of things with a word in brackets, nor in one of which some items are more',
    [
      '- Red Lamp (Oil)',
      '- Long Pier (Stone)',
      '- Deep Net (Hemp)',
      '- Grey Buoy (Cork)',
      '',
      'Who played whom:',
      '',
      '* Ann Roe (Julia Poe)',
      '* Ben Poe (Peter Roe)',
      '* Ida Orr (Mary Chou)',
      '* Mary Chou (Paul Orr)',
      '',
      'And of the other kind:',
      '',
      '1. Ann Roe (Harbour College)',
      '2. Ben Poe (Harbour College)',
      '3. Ida Orr (Harbour College)',
      '4. Mary Chou (Harbour College)',
      '5. What they said of lamps',
    ],
    [],
  ],
  [
    'a row of people who are present, each behind an office of several or of one',
    ['## Present', '', 'Councillors Zora Keel, Dick Dillmann and Harbour Councillor Linda Brand.'],
    [
      'Zora Keel | participant | Councillor | -',
      'Dick Dillmann | participant | Councillor | -',
      'Linda Brand | participant | Harbour Councillor | -',
    ],
  ],
  [
    'no firm whose name is two names',
    ['The review was carried out by Halden Associates, an independent consultancy.'],
    [],
  ],
])

test('finds the row of names behind the colon of a title', async () => {
  const lines = [
    '# Harbour Forum',
    '',
    '- 9:00 Short talks: Anna Lee, Paul Weir, Ilvi Korven, Carla Diaz',
    '- 10:00 Lunch',
  ]
  const { speakers } = await foundIn(lines, 'agenda')
  expect(speakers.map(({ fields }) => fields['name'])).toEqual([
    'Anna Lee',
    'Paul Weir',
    'Ilvi Korven',
    'Carla Diaz',
  ])
})

test('finds those who give talks behind a dash of their lines', async () => {
  const { speakers } = await foundIn(
    [
      '# Workshop on lamps',
      '',
      '## Day 1',
      '',
      '09:00 Opening\\',
      'Presenters:\\',
      '– Dr Maria Roe (Harbour Service) – Screening at the gate of the port\\',
      '– Mr John Botha (Lamp Watch) – What happens on the way home',
      '',
      '12:00 Lunch',
    ],
    'agenda',
  )
  expect(speakers.map(({ fields }) => `${fields['name']} | ${fields['affiliation']}`)).toEqual([
    'Maria Roe | Harbour Service',
    'John Botha | Lamp Watch',
  ])
})
