import { findsInReport } from '../finds-speakers.ts'

/*
 * People by what they are: an office before the name or behind it, with the body whose office it is.
 */

findsInReport([
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
    'what somebody is, up to the body they are with',
    ['# Speakers', '', '- Steve Azev, scientist with lamps of the bay'],
    ['Steve Azev | speaker | scientist with lamps of the bay | -'],
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
    'whose body stands before the office, by its letters, by the city or where the office is written small',
    [
      'OpenPier Director Peter Stone said the pier was dark. Lamplicious founder Ann Stone spoke about oil.',
      '',
      'San Jose City Manager James Reed explained that lamps are dear. Port President Ruth Quill said so too.',
      '',
      'Harbour Lamp Alliance Deputy Director Julia Marsh made a persuasive case for lamps.',
    ],
    [
      'Peter Stone | speaker | Director | OpenPier',
      'Ann Stone | speaker | founder | Lamplicious',
      'James Reed | speaker | City Manager | San Jose',
      'Ruth Quill | speaker | Port President | -',
      'Julia Marsh | speaker | Deputy Director | Harbour Lamp Alliance',
    ],
  ],
])
