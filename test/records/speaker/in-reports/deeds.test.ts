import { findsInReport } from '../finds-speakers.ts'

/*
 * People by what they did or said, and no thing that did.
 */

findsInReport([
  ['nobody who took a picture', ['Photo by Ada Quill of the harbour at night. The lamps were out.'], []],
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
    'nobody behind "by" whose something is',
    [
      'The day was sponsored by Zora Quillmann\u2019s School of Lamps and opened by Ben Quillmann, Harbour College.',
    ],
    ['Ben Quillmann | speaker | - | Harbour College'],
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
    'whose words are told without marks, where it says what somebody is',
    [
      'Over 480 lamps have been sent in, said Ann Roe, director of the Harbour Institute, and the keepers count them.',
      'They were counted twice, said Ben Poe.',
    ],
    ['Ann Roe | speaker | director | Harbour Institute'],
  ],
])
