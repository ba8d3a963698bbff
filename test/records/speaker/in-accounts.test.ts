import { describe } from 'vitest'
import { statesOnly } from '../stated.ts'

const head = 'Workshop report: lamps in border ports\n\n'

describe('people whom an account lets speak', () => {
  statesOnly(
    ['speaker'],
    [
      {
        name: 'stand behind what they are, also in a row, with the body whose office it is',
        text: `${head}The Minister of Harbours, John Banda, opened the day. The Example Harbour Board's Chief Adviser for Lamps, Ann B. Roe, and the Deputy Director for Piers and Quays, Carla Silva, gave opening remarks.\n`,
        states: [
          'speaker/behind-office | Minister of Harbours, John Banda',
          "speaker/behind-office | Example Harbour Board's Chief Adviser for Lamps, Ann B. Roe",
          'speaker/behind-office | Deputy Director for Piers and Quays, Carla Silva',
        ],
      },
      {
        name: 'stand without a comma behind whose words tell that they spoke, not whom somebody met',
        text: `${head}The address was delivered by HARBO President Martin Silva, who welcomed all. Wardens had tea with HARBO President Peter Smith.\n`,
        states: ['speaker/behind-office | HARBO President Martin Silva'],
      },
      {
        name: 'are not bodies and places behind an office',
        text: `${head}Letters to the Director of Piers, Harbour Department, said little. The Director of Quays, North Averin, spoke of lamps.\n`,
        states: [],
      },
      {
        name: 'stand behind the clause that opens the sentence, and together behind their role',
        text: `${head}In her keynote, Maria Lopez (Oxfam) argued that lamps come first. Panelists Carla Mendes, Joseph Okello and Peter Smith discussed wicks.\n`,
        states: [
          'speaker/by-phrase | keynote, Maria Lopez (Oxfam)',
          'speaker/by-phrase | Carla Mendes',
          'speaker/by-phrase | Joseph Okello',
          'speaker/by-phrase | Peter Smith',
        ],
      },
      {
        name: 'stand before a body that nobody knows, and before what others said; their office ends where they speak',
        text: `${head}Vinay Narayan from Tide institute talked about oil. In her opening remarks, Caroline Roe, Managing Director of the Tide Bank highlighted the Open Lamp and Mapping initiatives as examples. John Banda, Director of the Tide Institute, for example, underscored the need for oil.\n`,
        states: [
          'speaker/spoke | Vinay Narayan from Tide institute',
          'speaker/by-phrase | remarks, Caroline Roe, Managing Director of the Tide Bank',
          'speaker/told-beside | John Banda, Director of the Tide Institute',
        ],
      },
      {
        name: 'speak in minutes by their names alone, and are present there with others who are counted',
        text: 'Minutes of the Pier Society\n\nPresent\n\nPeter Smith (Chair), Carla Silva (Treasurer) and seven other members.\n\nEvents\n\nMaria Lopez proposed a fair, and John Banda volunteered to lead it. The Harbour Bill noted that piers are old.\n',
        states: [
          'speaker/under-heading | Peter Smith (Chair)',
          'speaker/under-heading | Carla Silva (Treasurer)',
          'speaker/spoke | Maria Lopez',
          'speaker/spoke | John Banda',
        ],
      },
      {
        name: 'stand amid a sentence behind what they are there, and close the day; a ship is nobody',
        text: `${head}The day began with our keynote speaker, Anna Lee, Head of Lamps, Harbour Board. We went on board with our captain Red Star. Maria Lopez, Director of the Tide Institute, closed the day.\n`,
        states: [
          'speaker/behind-role | Anna Lee, Head of Lamps, Harbour Board',
          'speaker/apposed | Maria Lopez, Director of the Tide Institute',
        ],
      },
      {
        name: 'do not by their names alone speak elsewhere',
        text: `${head}Maria Lopez noted that lamps are old.\n`,
        states: [],
      },
      {
        name: 'stand behind no article where they have no title',
        text: `${head}We talked at length with the Harbouring Bill, and then with the Commissioner Ann Roe, of lamps.\n`,
        states: ['speaker/by-phrase | with the Commissioner Ann Roe'],
      },
      {
        name: 'stand with a title and its full stop behind what they are, and did what few verbs tell',
        text: `${head}The Permanent Secretary of the Ministry of Ports, Mr. Elias Morton, opened the talks. The Auditor General, H.E. Dr. Wanja Kimathu, underscored that lamps are dear.\n`,
        states: [
          'speaker/behind-office | Permanent Secretary of the Ministry of Ports, Mr. Elias Morton',
          'speaker/behind-office | Auditor General, H.E. Dr. Wanja Kimathu',
        ],
      },
      {
        name: 'have a rank of two words before their name, which is no office',
        text: `${head}Lieutenant Commander Maria Lopez presented the charts.\n`,
        states: ['speaker/spoke | Lieutenant Commander Maria Lopez'],
      },
      {
        name: 'are told in a sentence that goes on for a hundred pages',
        text: `${head}Lamps were ${'lit by Port President Ann Roe and\n'.repeat(6000)}praised in an address that was delivered by HARBO President Martin Silva.\n`,
        states: ['speaker/behind-office | HARBO President Martin Silva'],
      },
      {
        name: 'go on behind a semicolon and an "and"',
        text: `${head}The day featured remarks by Ms. Elena Petrova, Head of Lamps; and Dr. Sara Cohen, Professor at the University of Geneva.\n`,
        states: [
          'speaker/by-phrase | remarks by Ms. Elena Petrova, Head of Lamps',
          'speaker/by-phrase | Dr. Sara Cohen, Professor at the University of Geneva',
        ],
      },
      {
        name: 'are one each in items of two lines, though the second begins like a name',
        text: `${head}Panelists\n\n  • Ambassador William Roe\n    Vice President, Example Institute of Peace\n  • Kimberly Smith\n    Henry J. Jones Professor of Law, Tufts University\n`,
        states: [
          'speaker/under-heading | Ambassador William Roe Vice President, Example Institute of Peace',
          'speaker/under-heading | Kimberly Smith Henry J. Jones Professor of Law, Tufts University',
        ],
      },
    ],
  )
})

describe('people of minutes', () => {
  statesOnly(
    ['speaker', 'event'],
    [
      {
        name: 'stand below the first line of their paragraph, and the day of the meeting alone on its line',
        text: 'Minutes of the Harbour Board of Toll\n\nTuesday 1 December 2009\n\nPRESENT\nDame Ruth Quill (Chair)\nMr Peter Marsh\nMs Ada Coe\n\nAPOLOGIES\nProfessor Ben Stone\n\nLAMPS\nMr Oil and Ms Wick were named.\n',
        states: [
          'event/dated-front | Minutes of the Harbour Board of Toll Tuesday 1 December 2009',
          'speaker/by-phrase | Dame Ruth Quill (Chair)',
          'speaker/headed-lines | Mr Peter Marsh',
          'speaker/headed-lines | Ms Ada Coe',
          'speaker/headed-lines | Professor Ben Stone',
        ],
      },
    ],
  )
})

describe('people of a ceremony', () => {
  statesOnly(
    ['speaker'],
    [
      {
        name: 'stand behind an office and a comma where a noun says that they spoke or were there',
        text: "Compte rendu de l'atelier sur les phares\n\nLa séance d'ouverture a été marquée par l'allocution du Ministre des affaires maritimes, Son Excellence Jean Roux. Les pêcheurs attendent la décision du Ministre des ports, Pierre Morel.\n",
        states: ['speaker/behind-office | Ministre des affaires maritimes, Son Excellence Jean Roux'],
      },
    ],
  )
})

describe('people of a delegation', () => {
  statesOnly(
    ['speaker'],
    [
      {
        name: 'stand behind its head, each with a title or without, in a language that writes titles small',
        text: 'Informe de la reunión sobre faros\n\nLa delegación estuvo presidida por el embajador José Ruiz, viceministro de Puertos, e integrada por la embajadora Ana Peña, directora general de Faros; el Dr. Luis Gómez, director del Instituto de Puertos; y María Soto, presidenta de Mareas del Sur.\n',
        states: [
          'speaker/by-phrase | presidida por el embajador José Ruiz, viceministro de Puertos',
          'speaker/on-panel | embajadora Ana Peña, directora general de Faros',
          'speaker/on-panel | Dr. Luis Gómez, director del Instituto de Puertos',
          'speaker/on-panel | María Soto, presidenta de Mareas del Sur',
        ],
      },
    ],
  )
})

describe('people of a paper', () => {
  statesOnly(
    ['speaker'],
    [
      {
        name: 'are all that a list of contributors names, known office or not',
        text: 'Standards for wardens\n\nDrafted by: Gary Hill, Harbour Adviser,\n\nWith contributions from:\n\n1. Ketevan Gagnizde, Lamp Protection Adviser, HARMIL\n2. Claudia Baroni, Wick Section, HARDOC\n3. Geralyn Smith, Chief of Party North, HLO\n4. Richard Kuuire, Pier Policy Officer, HAROSI\n5. Adam Stapleton, Example University\n',
        states: [
          'speaker/label | Drafted by: Gary Hill, Harbour Adviser',
          'speaker/under-heading | Ketevan Gagnizde, Lamp Protection Adviser, HARMIL',
          'speaker/under-heading | Claudia Baroni, Wick Section, HARDOC',
          'speaker/under-heading | Geralyn Smith, Chief of Party North, HLO',
          'speaker/under-heading | Richard Kuuire, Pier Policy Officer, HAROSI',
          'speaker/under-heading | Adam Stapleton, Example University',
        ],
      },
    ],
  )
})

describe('people in a programme', () => {
  statesOnly(
    ['speaker', 'session'],
    [
      {
        name: 'stand before a colon in a list of those who came, known or not',
        text: 'Lamp workshop\n\nWORKSHOP ATTENDEES\n\n- Alisen Quillwala : Central Lamp Laboratories (CLL), Averin.\n- Ritos Namusoosa : Central Lamp Laboratories (CLL), Averin.\n- Lamps Today : what they cost and why.\n',
        states: [
          'speaker/shaped | Alisen Quillwala : Central Lamp Laboratories (CLL), Averin.',
          'speaker/shaped | Ritos Namusoosa : Central Lamp Laboratories (CLL), Averin.',
        ],
      },
      {
        name: 'stand in bold above the title of their talk, in the role of its session',
        text: 'Symposium on lamps\n\nProgramme\n\n9:00\nTea\n\n10:00 – 11:00\n\n**Keynote**  \n**Friedrich Smith, Example Fund**  \n*Why lamps matter*\n\n11:00 – 12:00\n\n**Diego García-Roe, Harbour College**  \n*Wicks of the north*\n',
        states: [
          'session/timed | Tea',
          'speaker/under-session | Friedrich Smith, Example Fund',
          'session/timed | Why lamps matter',
          'speaker/under-session | Diego García-Roe, Harbour College',
          'session/timed | Wicks of the north',
        ],
      },
      {
        name: 'stand in the line below an entry, however wide that is; what their office is about belongs to it',
        text: 'Symposium on lamps\n\nProgramme\n\n1:00pm: Doors open\n1:30‐2:15pm: Why lamps matter more than piers to all who sail at night in the north\nFriedrich Smith, Programme Manager, Example Fund.\n\n2:15‐2:45pm: Wicks\nDiego García-Roe, Special Rapporteur on the independence of wardens and pilots.\n\n2:45‐3:00pm: Closing\n',
        states: [
          'session/timed | Doors open',
          'session/timed | Why lamps matter more than piers to all who sail at night in the north',
          'speaker/under-session | Friedrich Smith, Programme Manager, Example Fund',
          'session/timed | Wicks',
          'speaker/under-session | Diego García-Roe, Special Rapporteur on the independence of wardens and pilots',
          'session/timed | Closing',
        ],
      },
      {
        name: 'stand behind the words of an opening; where the whole takes place is neither an entry nor anybody',
        text: 'Harbour session on lamps\n\nMonday, May 9, 2016\n1:00 to 4:45 PM\nLocation: HAR, Arlington, VA\n\nThis session will bring masters together.\n\nWelcome and Introductions: Professor Laurie Robinson, Jane Roe Professor of Law, Example University; Co-Chair, Board on Lamps\n\nPanel 1: Wicks of the north\n',
        states: [
          'session/line | Welcome and Introductions',
          'speaker/beside-session | Professor Laurie Robinson, Jane Roe Professor of Law, Example University',
          'session/labelled | Panel 1: Wicks of the north',
        ],
      },
      {
        name: 'stand below times that most lines end in; a heading below a bare label is its title',
        text: 'INTERNATIONAL CONFERENCE ON LAMPS\n\nAverin, 29/30.10.2020\n\nDAY 1\n\nOpening 08:30 – 10:00\n\n• Ann ROE Programme Director, Harbour College, Averin\n\nBreak 10:45 – 11:00\n\n1\n\nPlenary 1 11:00 – 13:00\n\nLAMPS – STATE OF THE ART\n\nThis session looks at lamps.\n',
        states: [
          'session/timed | Opening',
          'speaker/under-session | Ann ROE Programme Director, Harbour College, Averin',
          'session/timed | Break',
          'session/timed | Plenary 1 LAMPS – STATE OF THE ART',
        ],
      },
    ],
  )
})
