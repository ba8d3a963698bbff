import { expect, test } from 'vitest'
import { foundIn } from '../programme-doc.ts'

/*
 * People whom reports and recaps name in running words: on a panel, behind a name for whose they are, in what they said.
 */

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'whose office ends in the name of a body, and who has a rank behind it, but not a place or a body in place of a name',
    [
      'The lamps were introduced by Head of the Harbour Agency of Togo Paata Toshkua, and Head of the Centre for Lamps at University of Averin Margus Tonisaar touched upon oil. Head of the Harbour Office in Toll, Police Colonel Andranik Petrosyan greeted the guests. The day was summed up by Senior adviser of The Harbour Institute Nevena Tomic who thanked all. The north was described by the Director of the Lamps Office North Averin, and by the Head of the Geneva Centre.',
    ],
    [
      'Paata Toshkua | speaker | Head | Harbour Agency of Togo',
      'Margus Tonisaar | speaker | Head | Centre for Lamps at University of Averin',
      'Andranik Petrosyan | speaker | Head | Harbour Office in Toll',
      'Nevena Tomic | speaker | Senior adviser | Harbour Institute',
    ],
  ],
  [
    'with an office and a mark before the name, a country behind it, and a label before the office',
    [
      'The day was chaired by the Minister of Piers, Mr. John Smith. Council President Peter Brown (Norvane) said that lamps matter. Harbour Justice Center President Mary White said that oil is dear.',
    ],
    [
      'John Smith | chair | Minister of Piers | -',
      'Peter Brown | speaker | Council President | -',
      'Mary White | speaker | President | Harbour Justice Center',
    ],
  ],
  [
    'on a panel behind who moderated it, and no law, office or author of what is quoted',
    [
      'Moderated by Ms. Sara Dill of the Harbour Justice Section, the first panel featured Mrs. Janet Lee, founder of the Lamp Centre, and Mr. Stephen Moon, adviser at the Harbour Board.',
      '',
      'All was in line with the Rome Statute. It was presented by Madame Prosecutor. The text rests on “Lamps of Old,” by Nicole Ball, Harbour Brief No. 29, May 2014.',
    ],
    [
      'Sara Dill | moderator | - | Harbour Justice Section',
      'Janet Lee | panellist | founder | Lamp Centre',
      'Stephen Moon | panellist | adviser | Harbour Board',
    ],
  ],
  [
    'on a panel that will feature them, with what their office is for up to where it is',
    [
      'The panel will feature Janet Lee, founder of the Lamp Centre; Stephen Moon, Under Secretary for Coastal Security, Tides, and Fishing Rights at the Harbour Board; and Ada Quill, adviser at the Lamp Centre.',
    ],
    [
      'Janet Lee | panellist | founder | Lamp Centre',
      'Stephen Moon | panellist | Under Secretary for Coastal Security, Tides, and Fishing Rights | Harbour Board',
      'Ada Quill | panellist | adviser | Lamp Centre',
    ],
  ],
  ['nobody who took a picture', ['Photo by Ada Quill of the harbour at night. The lamps were out.'], []],
  [
    'who took part or stood for a body, each behind an office',
    [
      'The crew: National Lamp Officer Haydar Mahmad, Pier Adviser Firdavs Odin and Assistant on Piers Abdumann Saito participated in the meeting. The Harbour Office was represented by the Field Assistant Ms. Bibi Kandi and by the Administrative Assistant Mavju Gaffur. Lamp Officer Ben Poe was ill.',
    ],
    [
      'Haydar Mahmad | participant | National Lamp Officer | -',
      'Firdavs Odin | participant | Pier Adviser | -',
      'Abdumann Saito | participant | Assistant on Piers | -',
      'Bibi Kandi | participant | Field Assistant | -',
      'Mavju Gaffur | participant | Administrative Assistant | -',
    ],
  ],
  [
    'who opens a sentence behind an office of one word or two, in front of what they did, and no body that does',
    [
      'TOLLCO Secretary General Kofi Abena also welcomed the pilots. General Assembly President Nassir Abdulaziz Al-Harbi said that lamps matter. The Harbour Board Director Mary Chou has since urged calm. Port Administrator North Pier stressed nothing.',
    ],
    [
      'Kofi Abena | speaker | Secretary General | TOLLCO',
      'Nassir Abdulaziz Al-Harbi | speaker | President | General Assembly',
      'Mary Chou | speaker | Director | Harbour Board',
    ],
  ],
  [
    'whoever nobody knows by name, where an office stands between commas behind it or before it',
    [
      'In a panel discussion Zeynou Marani, Morocco’s Minister Delegate for Lamps and Piers, said that oil is dear. Zeruya Kamo, Head of Mission, noted the cold. Italy’s Minister of Foreign Affairs, Girolamo Terzo Di Sanfrate, said so. The Harbour Board, Director of Piers, said nothing.',
    ],
    [
      'Zeynou Marani | speaker | Minister Delegate for Lamps and Piers | Morocco',
      'Zeruya Kamo | speaker | Head of Mission | -',
      'Girolamo Terzo Di Sanfrate | speaker | Minister of Foreign Affairs | Italy',
    ],
  ],
  [
    'who chaired jointly, each with what they are, though the next has a rank before the name',
    [
      'The seminar was chaired jointly by Ann Roe, Director-General of the Office for Lamps, and Ambassador Ben Poe, Director of the Harbour Institute.',
    ],
    [
      'Ann Roe | chair | Director-General | Office for Lamps',
      'Ben Poe | chair | Director | Harbour Institute',
    ],
  ],
  [
    'those who sat on a panel beside who moderated it, each up to the next name',
    [
      'The talk was moderated by Ann Roe (Harbour Forum), with Dr. Carmen Ruiz of the Public Health Agency of Toll, Mary Chou, chief pilot of Averin, and Anna de Vries from the Red Cross Climate Centre.',
    ],
    [
      'Ann Roe | moderator | - | Harbour Forum',
      'Carmen Ruiz | panellist | - | Public Health Agency of Toll',
      'Mary Chou | panellist | chief pilot of Averin | -',
      'Anna de Vries | panellist | - | Red Cross Climate Centre',
    ],
  ],
  [
    'whom a title makes a person amid a sentence, in the role of all of them, and no "Mr." of nobody',
    [
      'The day was opened at nine with a few words of the co-chairs Mr. Erik Roe, Warden of the Lamp Watch and Ms. Ida Poe, Head of Tides of the Harbour Institute. The Ms. Toll, a boat, was late.',
    ],
    ['Erik Roe | chair | Warden | Lamp Watch', 'Ida Poe | chair | Head of Tides | Harbour Institute'],
  ],
  [
    'who took part behind a colon, each up to the next, though nobody moderated',
    [
      'The second day went on, taking part were: Ann Roe, director of the Harbour Institute, and Carmen Ruiz, chief pilot of Toll. It was closed with: Light Rain, and Long Pier.',
    ],
    ['Ann Roe | speaker | director | Harbour Institute', 'Carmen Ruiz | speaker | chief pilot of Toll | -'],
  ],
  [
    'who moderated or chaired by what they did, from a body between commas',
    ['Ann Roe, of Pier Women Wake, moderated the talk. Ben Poe, head of lamps at Tollco, chaired the panel.'],
    ['Ann Roe | moderator | - | Pier Women Wake', 'Ben Poe | chair | head of lamps | Tollco'],
  ],
  [
    'whose body nobody knows, among others whose is known, each with an office',
    [
      'Ann Roe, Senior Warden, Tide Options, Carmen Ruiz, Consulting Director, North Pier Project and Mary Chou, Warden, Harbour Institute gave introductory remarks.',
    ],
    [
      'Ann Roe | speaker | Senior Warden | Tide Options',
      'Carmen Ruiz | speaker | Consulting Director | North Pier Project',
      'Mary Chou | speaker | Warden | Harbour Institute',
    ],
  ],
  [
    'who chaired, told by the noun before the verb, and nobody of whom another thing is told',
    [
      'The chair of the long day was Dr. Ann Roe, Director, Harbour Institute. The lamp of the pier was Ben Poe.',
    ],
    ['Ann Roe | chair | Director | Harbour Institute'],
  ],
  [
    'several who did something together, each with their body, also behind a clause',
    [
      'After the tea, Ann B. Roe of the Harbour Institute and Carmen Ruiz of the Public Health Agency of Toll joined the discussion.',
    ],
    [
      'Ann B. Roe | speaker | - | Harbour Institute',
      'Carmen Ruiz | speaker | - | Public Health Agency of Toll',
    ],
  ],
  [
    'who said something with any verb or gave a talk with any, and who led jointly',
    [
      'The head of the Harbour Institute, Ann Roe, trusts that lamps will last. Dr. Ben Poe offered closing remarks. Ms. Carmen Ruiz, Founder of Tide Options, co-chaired the meeting. Dr. Max Bo lost a lamp.',
    ],
    [
      'Ann Roe | speaker | head | Harbour Institute',
      'Ben Poe | speaker | - | -',
      'Carmen Ruiz | chair | Founder | Tide Options',
    ],
  ],
  [
    'whom a sentence lets speak by a title and a surname under the full name that stands elsewhere',
    [
      'A letter came to Dr. Ann-Marie Roe, President and CEO of the Harbour Institute. Dr. Roe explained the lamps. Mr. Poe explained the oil. Ben Marsh was ill.',
    ],
    ['Ann-Marie Roe | speaker | President and CEO | Harbour Institute', 'Poe | speaker | - | -'],
  ],
  [
    'who did something behind an office and an aside, also where a short form has full stops',
    ['Former U.S. Vice President Ann Roe, speaking by lamp, urged calm.'],
    ['Ann Roe | speaker | Vice President | -'],
  ],
  [
    'who has an office of one word before the name, and nobody whose office has more or who is a thing',
    ['In the evening President Ann Roe opened the forum. At night Warden Cup opened.'],
    ['Ann Roe | speaker | President | -'],
  ],
  [
    'nobody behind "with" where one name stands there',
    ['The talk was moderated by Ann Roe (Harbour Forum), with thanks to Mary Chou.'],
    ['Ann Roe | moderator | - | Harbour Forum'],
  ],
  [
    'who did more than speak, whose they are told between commas or in brackets',
    [
      'Dr. Ida Sani of the Harbour Institute took the north pier for her example. Ms. Ada Keita, of the lamp traders’ league, described the oil. Mary Chou (Harbour Forum) observed that it rained. Mary Poe observed that it rained.',
    ],
    [
      'Ida Sani | speaker | - | Harbour Institute',
      'Ada Keita | speaker | - | -',
      'Mary Chou | speaker | - | Harbour Forum',
    ],
  ],
  [
    'who did something behind whose name stands where they are from or what they are, and no thing that did',
    [
      'Ann Roe from Tollco opened the day. Following her remarks, Ben Poe, head of lamps at Tollco, took the stage. Mary Chou, a builder of piers, shared her drawings. Ann Roe’s lamp, a gift of the port, opened the day. Pier Two, a quay of Toll, took the waves.',
    ],
    [
      'Ann Roe | speaker | - | Tollco',
      'Ben Poe | speaker | head of lamps | Tollco',
      'Mary Chou | speaker | - | -',
    ],
  ],
  [
    'who did something amid a sentence, what they are behind each name, and no thing that did',
    [
      'A panel of three then met: Rabia Chou, assistant keeper at the Toll Institute for Tides, explained the oil, Julia Feth (Department for Lamps) spoke of wicks, and Pier Poe, Director of the Harbour Institute, introduced the glass. The Long Pier, a quay of Toll, took the waves that Ann Roe saw.',
      '',
      'In May, Paul Stone - the former head of the Lamp Office (now the Oil Office) - shared what he saw.',
      '',
      'Ida Orr, warden of lamps, Toll Institute for Tides and Ben Poe, secretary, Harbour Institute opened the day.',
    ],
    [
      'Rabia Chou | panellist | assistant keeper | Toll Institute for Tides',
      'Julia Feth | panellist | - | Department for Lamps',
      'Pier Poe | panellist | Director | Harbour Institute',
      'Paul Stone | speaker | former head | Lamp Office (now the Oil Office)',
      'Ida Orr | speaker | warden of lamps | Toll Institute for Tides',
      'Ben Poe | speaker | secretary | Harbour Institute',
    ],
  ],
  [
    'several who are called by one role, and no things that are called by one',
    [
      'Much was said by our keynote speakers, Sumana Harilam, Ben Quillmann and Valerie Auror, on oil. The chairs, Red Lamp and Long Pier, were sold.',
    ],
    [
      'Sumana Harilam | keynote | - | -',
      'Ben Quillmann | keynote | - | -',
      'Valerie Auror | keynote | - | -',
    ],
  ],
  [
    'who was there behind a label, some by given names alone',
    ['- Members Present: Melanie Dav, Mike Cuad, Carmen'],
    ['Melanie Dav | participant | - | -', 'Mike Cuad | participant | - | -', 'Carmen | participant | - | -'],
  ],
  [
    'who was heard, with a title of honour before any name, and who led a part',
    [
      'On the first day we heard from Mr. Zor Barrow from the Lamp Lab. Peter Stone of the Harbour College facilitated the talks.',
    ],
    ['Zor Barrow | speaker | - | Lamp Lab', 'Peter Stone | moderator | - | Harbour College'],
  ],
  [
    'what somebody is, up to the body they are with',
    ['# Speakers', '', '- Steve Azev, scientist with lamps of the bay'],
    ['Steve Azev | speaker | scientist with lamps of the bay | -'],
  ],
  [
    'nobody behind "by" whose something is',
    [
      'The day was sponsored by Zora Quillmann\u2019s School of Lamps and opened by Ben Quillmann, Harbour College.',
    ],
    ['Ben Quillmann | speaker | - | Harbour College'],
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
    'who sits on a panel, parted from what they are by a dash without spaces',
    [
      'Panelists included:',
      '',
      '- Benoît Basna–Director of the Lamp Project in Toll',
      '- Zor Solim–Tide Specialist, Harbour Centre for Lamps.',
    ],
    [
      'Benoît Basna | panellist | Director | Lamp Project in Toll',
      'Zor Solim | panellist | Tide Specialist | Harbour Centre for Lamps',
    ],
  ],
  [
    'whose words are quoted, with what they are behind the name, and no thing that is said',
    [
      '“Lamps are dear and the oil is poor,” said Peter Stone, director of the Harbour Institute.',
      '',
      '"We need more light," added Anna Vries of the Toll College. The “long night” described Winter Lamps.',
    ],
    ['Peter Stone | speaker | director | Harbour Institute', 'Anna Vries | speaker | - | Toll College'],
  ],
  [
    'who was asked to come, and nothing else that joined',
    ['At the end we hosted Anna de Vries in the lamp room. In the night we hosted Light Rain.'],
    ['Anna de Vries | speaker | - | -'],
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
    'who gave the keynote by the words before the name',
    ['In her keynote address, Professor Ida Orr of the University of Toll reminded all of the winter.'],
    ['Ida Orr | keynote | - | University of Toll'],
  ],
  [
    'what authors are and where, below a heading for them, and no thing that is something',
    [
      '## About the authors',
      '',
      'Ann Roe is a senior fellow at the Harbour Institute. Ben Poe is a doctoral candidate at the University of Toll. Pier Two is a quay of the University of Toll.',
    ],
    [
      'Ann Roe | author | senior fellow | Harbour Institute',
      'Ben Poe | author | doctoral candidate | University of Toll',
    ],
  ],
  [
    'whose words are told without marks, where it says what somebody is',
    [
      'Over 480 lamps have been sent in, said Ann Roe, director of the Harbour Institute, and the keepers count them.',
      'They were counted twice, said Ben Poe.',
    ],
    ['Ann Roe | speaker | director | Harbour Institute'],
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
])('finds %s', async (_, lines, states) => {
  const { speakers } = await foundIn(
    ['# Report of the harbour conference', '', '## Day', '', ...lines],
    'report',
  )
  expect(
    speakers.map(({ fields }) =>
      [fields['name'], fields['role'], fields['position'] ?? '-', fields['affiliation'] ?? '-'].join(' | '),
    ),
  ).toEqual(states)
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

test('finds who signed a paper below the day it was printed, with letters that tell what was learned', async () => {
  const { speakers } = await foundIn(
    [
      '# What we saw of the floods',
      '',
      'February 21, 2019\\',
      'Susanna Roe, CFM',
      '',
      'The quay was wet all week, and so were we.',
    ],
    'report',
  )
  expect(
    speakers.map(({ fields }) => `${fields['name']} | ${fields['role']} | ${fields['affiliation']}`),
  ).toEqual(['Susanna Roe | author | null'])
})
