import { findsInReport } from '../finds-speakers.ts'

findsInReport([
  [
    'below a picture, from left to right, each of a body',
    [
      'Tide panelists, from left, Janet Lee, chief pilot of Toll Harbour Board; Swana Burmeka of the Averin School of Tides; Stephen Moon of Lamp Risk Works, Sophie Quill of Pier Marsh Wall; and Ada Quill of the Lamp Centre.',
    ],
    [
      'Janet Lee | panellist | chief pilot | Toll Harbour Board',
      'Swana Burmeka | panellist | - | Averin School of Tides',
      'Stephen Moon | panellist | - | Lamp Risk Works',
      'Sophie Quill | panellist | - | Pier Marsh Wall',
      'Ada Quill | panellist | - | Lamp Centre',
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
    'who chaired, told by the noun before the verb, and nobody of whom another thing is told',
    [
      'The chair of the long day was Dr. Ann Roe, Director, Harbour Institute. The lamp of the pier was Ben Poe.',
    ],
    ['Ann Roe | chair | Director | Harbour Institute'],
  ],
  [
    'nobody behind "with" where one name stands there',
    ['The talk was moderated by Ann Roe (Harbour Forum), with thanks to Mary Chou.'],
    ['Ann Roe | moderator | - | Harbour Forum'],
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
    'who was heard, with a title of honour before any name, and who led a part',
    [
      'On the first day we heard from Mr. Zor Barrow from the Lamp Lab. Peter Stone of the Harbour College facilitated the talks.',
    ],
    ['Zor Barrow | speaker | - | Lamp Lab', 'Peter Stone | moderator | - | Harbour College'],
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
    'who gave the keynote by the words before the name',
    ['In her keynote address, Professor Ida Orr of the University of Toll reminded all of the winter.'],
    ['Ida Orr | keynote | - | University of Toll'],
  ],
])
