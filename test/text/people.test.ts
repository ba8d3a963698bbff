import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksLikeName, parsePeople } from '../../pipeline/text/people.ts'
import { lexicon } from '../knowledge.ts'

const en = lexicon('en')
const first = (line: string) => parsePeople(line, en)[0] ?? null
const shown = (line: string, language = 'en') =>
  parsePeople(line, lexicon(language)).map((one) =>
    [one.role, one.honorific, one.name, one.position, one.affiliation]
      .map((value) => value ?? '-')
      .join(' | '),
  )

test.each<[line: string, person: string]>([
  ['Lena Roth, compared the tides of all ports', '- | - | Lena Roth | - | -'],
  [
    'Lena Roth, President of Harbourwatch: The fishing side',
    '- | - | Lena Roth | President of Harbourwatch | -',
  ],
  [
    'Lena Roth, Under Secretary for Coastal Security, Tides, and Fishing Rights at the Harbour Board',
    '- | - | Lena Roth | Under Secretary for Coastal Security, Tides, and Fishing Rights | Harbour Board',
  ],
  ['Welcome by Lena Roth (3 mins)', 'speaker | - | Lena Roth | - | -'],
  ['Lena Roth, Harbour Policy Brief No. 29, May 2014', '- | - | Lena Roth | - | -'],
  ['Lena Roth (HARBO), Tides of the Northern Sea', '- | - | Lena Roth | - | HARBO'],
  ['Lena Roth (HARBO), Serac: Nets', '- | - | Lena Roth | - | HARBO'],
  ['Lena Roth (HARBO), Head of Tides', '- | - | Lena Roth | Head of Tides | HARBO'],
  ['Lena Roth (Nets), Harbour College', '- | - | Lena Roth | - | Nets, Harbour College'],
  ['Dr. Lena Roth, WHO Warden-General', '- | Dr. | Lena Roth | - | WHO Warden-General'],
  ['Opening remarks by Lena Roth', 'speaker | - | Lena Roth | - | -'],
  ['Surg. Capt. Lena Roth', '- | Surg. Capt. | Lena Roth | - | -'],
  [
    'Assoc. Prof. Lena Roth, Geographer, Harbour College',
    '- | Assoc. Prof. | Lena Roth | Geographer | Harbour College',
  ],
  ['Maj. Gen. Lena Roth (Retd.), Harbour College', '- | Maj. Gen. | Lena Roth | - | Harbour College'],
  ['Lieutenant-Colonel Lena Roth', '- | Lieutenant-Colonel | Lena Roth | - | -'],
  [
    'Assistant Police Commissioner Lena Roth',
    '- | Assistant Police Commissioner | Lena Roth | Assistant Police Commissioner | -',
  ],
  ['Acting Deputy Minister Lena Roth', '- | Acting Deputy Minister | Lena Roth | Acting Deputy Minister | -'],
  ['Rt. Rev. Lena Roth', '- | Rt. Rev. | Lena Roth | - | -'],
  ['DSP Lena Roth, Harbour Patrol', '- | DSP | Lena Roth | - | Harbour Patrol'],
  [
    "Lena Roth, Chargée d'affaires, Harbour Embassy",
    "- | - | Lena Roth | Chargée d'affaires | Harbour Embassy",
  ],
  ['Ms. Lena Roth, Clerk, Harbour Assembly', '- | Ms. | Lena Roth | Clerk | Harbour Assembly'],
  ['Ms. Lena Roth, Hydrologist (via MS Teams), Pier Board', '- | Ms. | Lena Roth | Hydrologist | Pier Board'],
  ['Lead Discussant: Lena Roth', 'discussant | - | Lena Roth | - | -'],
  ['Rapporteur-General: Lena Roth', 'rapporteur | - | Lena Roth | - | -'],
  ['Interlocutor: Lena Roth', 'moderator | - | Lena Roth | - | -'],
  ['Vice Chair: Lena Roth', 'chair | - | Lena Roth | - | -'],
  ['Chief Guest: Lena Roth', 'keynote | - | Lena Roth | - | -'],
  ['Chair: Lena Halful', 'chair | - | Lena Halful | - | -'],
  ['Chair: Zebo Halful', 'chair | - | Zebo Halful | - | -'],
  [
    'Lena Roth, BA in Tides, Master of Science from Harbour College, Warden, Tidal Institute',
    '- | - | Lena Roth | Warden | Tidal Institute',
  ],
  [
    'Lena Roth, Principal Adviser at Tidal Institute, Special Adviser to the Harbour Board',
    '- | - | Lena Roth | Principal Adviser | Tidal Institute',
  ],
  [
    'Opening remarks from Professor Lena Roth, Director of Tides, and lively talk of lamps',
    'speaker | Professor | Lena Roth | Director of Tides | -',
  ],
  [
    'COL Edda Brandt - *Harbour Advisory Team, NORLAB*',
    '- | COL | Edda Brandt | - | Harbour Advisory Team, NORLAB',
  ],
  [
    'Mrs. Lena Roth, Vice President, General Counsel and Secretary, Tidal Institute (Norway)',
    '- | Mrs. | Lena Roth | Vice President, General Counsel and Secretary | Tidal Institute',
  ],
  [
    'Lena Roth, Women, Peace and Security Adviser, Tidal Institute',
    '- | - | Lena Roth | Women, Peace and Security Adviser | Tidal Institute',
  ],
  [
    'Lena Roth, Disarmament, Demobilization and Reintegration Officer, UNDP',
    '- | - | Lena Roth | Disarmament, Demobilization and Reintegration Officer | UNDP',
  ],
  ['Lena Roth, Oxfam, Peace and Security Adviser', '- | - | Lena Roth | Peace and Security Adviser | Oxfam'],
  ['Lena Roth, MD, Professor of Tides', '- | - | Lena Roth | Professor of Tides | -'],
  [
    'Lena H. Friend, MD, FBA, President, Tidal Institute',
    '- | - | Lena H. Friend | President | Tidal Institute',
  ],
  ['A/Prof. Lena Roth', '- | A/Prof. | Lena Roth | - | -'],
  ['🎤 Lena Roth, Warden at the Tidal Institute', '- | - | Lena Roth | Warden | Tidal Institute'],
  ['Lena Roth (CEO Quayside)', '- | - | Lena Roth | CEO | Quayside'],
  ['Mr. Lena Roth, Director of Ports or his representative', '- | Mr. | Lena Roth | Director of Ports | -'],
  ['Lena Roth, Secretary General of the HBU', '- | - | Lena Roth | Secretary General | HBU'],
  [
    'Hon. Lena Roth, Minister of Ports, Boats, Fisheries and Trade, Norway',
    '- | Hon. | Lena Roth | Minister of Ports, Boats, Fisheries and Trade | Norway',
  ],
  [
    'Lena Roth, Head of Mission, Ferry Trust and Harbour College',
    '- | - | Lena Roth | Head of Mission | Ferry Trust and Harbour College',
  ],
  [
    'Lena Roth, Special Rapporteur on the Rights of Persons with Disabilities',
    '- | - | Lena Roth | Special Rapporteur on the Rights of Persons with Disabilities | -',
  ],
  [
    'Lena Roth, Centre for Research on Direct Trade (CRDT), University of Northmoor',
    '- | - | Lena Roth | - | Centre for Research on Direct Trade (CRDT), University of Northmoor',
  ],
  ['Dr. Lena Roth, Harbour College on tides in the bay', '- | Dr. | Lena Roth | - | Harbour College'],
  ['Lena Roth (via web conference), Warden, Harbour College', '- | - | Lena Roth | Warden | Harbour College'],
  [
    'Lena Roth, Adviser, Bureau on the trade of small ports',
    '- | - | Lena Roth | Adviser | Bureau on the trade of small ports',
  ],
  [
    'Lena Roth, Member of the Harbour Council, Norway',
    '- | - | Lena Roth | Member | Harbour Council, Norway',
  ],
  ['Lena Roth, Ombudsman (Norway)', '- | - | Lena Roth | Ombudsman | Norway'],
  ['Dr. Tobias Crane - *Senior Economist, RAND*', '- | Dr. | Tobias Crane | Senior Economist | RAND'],
  [
    'Marta Lund - Senior Fellow and Deputy Director, Harbour Program, CSIS',
    '- | - | Marta Lund | Senior Fellow and Deputy Director, Harbour Program | CSIS',
  ],
  [
    '*Moderator: Peter Vance - Senior Advisor for Ports (DOS/F), SAR Lead*',
    'moderator | - | Peter Vance | Senior Advisor for Ports (DOS/F), SAR Lead | DOS/F',
  ],
  [
    'Chair: Amb. Nora O’Hara (Permanent Representative of Norway to the UN)',
    'chair | Amb. | Nora O’Hara | Permanent Representative of Norway to the UN | -',
  ],
  [
    'Prof. Karel van der Linden, University of Northmoor',
    '- | Prof. | Karel van der Linden | - | University of Northmoor',
  ],
  ['H.E. Mr. Yusuf Al-Amin, Minister of Ports', '- | H.E. Mr. | Yusuf Al-Amin | Minister of Ports | -'],
  [
    'Brig. Gen. (ret.) Kofi Asante – Senior Adviser, ISSAT',
    '- | Brig. Gen. (ret.) | Kofi Asante | Senior Adviser | ISSAT',
  ],
  [
    'Clara B. Holt, PhD, Director of Research, Institute for Harbour Studies',
    '- | - | Clara B. Holt | Director of Research | Institute for Harbour Studies',
  ],
  [
    'Rapporteur: Mateo Ruiz de la Torre | Programme Officer | UNDP',
    'rapporteur | - | Mateo Ruiz de la Torre | Programme Officer | UNDP',
  ],
  [
    'Speaker 2: Tran Thi Hoa, Deputy Director-General, Ministry of Foreign Affairs',
    'speaker | - | Tran Thi Hoa | Deputy Director-General | Ministry of Foreign Affairs',
  ],
  ['• Maj. Gen. Robert Field (UK)', '- | Maj. Gen. | Robert Field | - | UK'],
  [
    '**Opening remarks** by Under-Secretary-General Irina Volkova, UN Department of Peace Operations',
    'speaker | Under-Secretary-General | Irina Volkova | Under-Secretary-General | UN Department of Peace Operations',
  ],
  ['Moderated by Stefan Krüger (GIZ)', 'moderator | - | Stefan Krüger | - | GIZ'],
  ['Ms Lin Mei: Senior Legal Advisor, World Bank', '- | Ms | Lin Mei | Senior Legal Advisor | World Bank'],
  [
    'Mr. Paul Reed Jr., President and CEO, Lantern Foundation',
    '- | Mr. | Paul Reed Jr. | President and CEO | Lantern Foundation',
  ],
  [
    'Discussant: Prof Efua Boadu, Professor of Law at the University of Northmoor',
    'discussant | Prof | Efua Boadu | Professor of Law | University of Northmoor',
  ],
  [
    '10:15 Panel 2 – Chair: Nadia Sabry (Search for Common Ground)',
    'chair | - | Nadia Sabry | - | Search for Common Ground',
  ],
  ['Adm. Sir Hugh Marsh KCB, former First Sea Lord', '- | Adm. Sir | Hugh Marsh | former First Sea Lord | -'],
  [
    'Inspector General of Police Daniel Koroma, Northmoor Police',
    '- | Inspector General of Police | Daniel Koroma | Inspector General of Police | Northmoor Police',
  ],
  [
    'Minister of Justice Jane Mwangi, Republic of Zambria',
    '- | Minister of Justice | Jane Mwangi | Minister of Justice | Republic of Zambria',
  ],
  ['Priya Raman Software Engineer, Quillworks', '- | - | Priya Raman | Software Engineer | Quillworks'],
  [
    'Elena Ortiz Blanco\nProject Manager\nLantern Labs',
    '- | - | Elena Ortiz Blanco | Project Manager | Lantern Labs',
  ],
  ['Tomas Berg Software Engineering, Northwind', '- | - | Tomas Berg | Software Engineering | Northwind'],
  ['Jane Roe | NORLAB | Programme Specialist', '- | - | Jane Roe | Programme Specialist | NORLAB'],
  [
    'Jane Roe, Head of the Ferry Reform Unit, UNDP',
    '- | - | Jane Roe | Head of the Ferry Reform Unit | UNDP',
  ],
  ['Jane Roe, UNDP (moderator)', 'moderator | - | Jane Roe | - | UNDP'],
  ['Facilitator: Amina', 'moderator | - | Amina | - | -'],
  [
    'Keynote: Prof. Jane Roe, University of Northmoor: "Who guards the ferry?"',
    'keynote | Prof. | Jane Roe | - | University of Northmoor',
  ],
  ['Presentation by John Doe on harbour ownership', 'speaker | - | John Doe | - | -'],
])('%s', (line, person) => {
  expect(shown(line)).toEqual([person])
})

test.each<[line: string, people: readonly string[]]>([
  [
    'Panellists: Col. Issa Ndour, Ministry of Defence; Mrs Grace Auma, Ferry Network',
    [
      'panellist | Col. | Issa Ndour | - | Ministry of Defence',
      'panellist | Mrs | Grace Auma | - | Ferry Network',
    ],
  ],
  [
    'Ben Harvey, UNDP and Maxym Malynowsky, REACH South Sudan',
    ['- | - | Ben Harvey | - | UNDP', '- | - | Maxym Malynowsky | - | REACH South Sudan'],
  ],
  ['Speakers: Alex Lee (Harbour College) in 2017', ['speaker | - | Alex Lee | - | Harbour College']],
  [
    'Anna Lee, Paul Weir & Carla Diaz (Harbour College)',
    [
      '- | - | Anna Lee | - | Harbour College',
      '- | - | Paul Weir | - | Harbour College',
      '- | - | Carla Diaz | - | Harbour College',
    ],
  ],
  [
    'Anna Lee, Head of Tides, Paul Weir and Carla Diaz, Harbour College',
    [
      '- | - | Anna Lee | Head of Tides | -',
      '- | - | Paul Weir | - | Harbour College',
      '- | - | Carla Diaz | - | Harbour College',
    ],
  ],
  ['Anna Lee, Director, Carla Diaz Foundation', ['- | - | Anna Lee | Director | Carla Diaz Foundation']],
  [
    'Dr Elsa Conti & Dr Paul Weir, Queen’s College London',
    ['- | Dr | Elsa Conti | - | Queen’s College London', '- | Dr | Paul Weir | - | Queen’s College London'],
  ],
  [
    'Speakers: Anna Lee (UNDP), Robert Poe (GIZ) and Carla Diaz (Oxfam)',
    [
      'speaker | - | Anna Lee | - | UNDP',
      'speaker | - | Robert Poe | - | GIZ',
      'speaker | - | Carla Diaz | - | Oxfam',
    ],
  ],
  [
    'Authors: A. B. Clarke, D. Evans and F. G. Hall',
    ['author | - | A. B. Clarke | - | -', 'author | - | D. Evans | - | -', 'author | - | F. G. Hall | - | -'],
  ],
  [
    'Moderator: Anna Lee; Rapporteurs: Robert Poe, Carla Diaz',
    [
      'moderator | - | Anna Lee | - | -',
      'rapporteur | - | Robert Poe | - | -',
      'rapporteur | - | Carla Diaz | - | -',
    ],
  ],
  [
    'Jane Roe (Chair), Martin Poe (Rapporteur)',
    ['chair | - | Jane Roe | - | -', 'rapporteur | - | Martin Poe | - | -'],
  ],
  [
    'Lena Roth, Head of Quays at Ferry Trust, Zoren Bau, Director of Research, NORLAB',
    ['- | - | Lena Roth | Head of Quays | Ferry Trust', '- | - | Zoren Bau | Director of Research | NORLAB'],
  ],
  ['Lena Roth, Zoren Quay, Director of Research', ['- | - | Lena Roth | Director of Research | Zoren Quay']],
])('several: %s', (line, people) => {
  expect(shown(line)).toEqual(people)
})

test.each([
  'Key Findings:',
  'Tea Break and Registration',
  'Geneva, Switzerland',
  'Working Group C: Keeping Markets Safe',
  'Local partners, together with national leaders, are essential.',
  'Fragile states – Liberia, Burundi, Guinea Bissau',
  'Objectives: 1) Safety and access to justice',
  'Security Sector Reform - Theory and Practice',
  'Programme - SSR and Peace Operations',
  'Ministry of Justice and the Police Service',
  'Day 2 – Members Only',
  'Kenya case study - note that Kenya will return tomorrow',
  'Women and Peace - Senior Leadership, Gender',
  'Sierra Leone, Ministry of Defence',
  'Organised by the Ministry of Defence',
  'Robert Stone said that the work was done',
  '',
])('nobody: %s', (line) => {
  expect(first(line)).toBeNull()
})

test('a surname in capitals stays as printed and is told', () => {
  expect(first('LEROY Claire (France)')).toMatchObject({
    name: 'LEROY Claire',
    surnameFirst: true,
    affiliation: 'France',
  })
  expect(first('LEROY, Claire (France)')).toMatchObject({
    name: 'LEROY, Claire',
    surnameFirst: true,
  })
  expect(first('Claire LEROY (France)')).not.toHaveProperty('surnameFirst')
})

test('the span is the person’s part of the line', () => {
  const line = '10:15 Panel – Chair: Jane Roe (UNDP); Speaker: Dr. Paul Doe, Adviser, GIZ.'
  expect(parsePeople(line, en).map(({ span }) => line.slice(...span))).toEqual([
    'Chair: Jane Roe (UNDP)',
    'Speaker: Dr. Paul Doe, Adviser, GIZ',
  ])
})

test('more evidence, more confidence', () => {
  const bare = first('Zuri Obonyo')?.confidence ?? 0
  const known = first('Maria Obonyo')?.confidence ?? 0
  const full = first('Moderator: Dr. Maria Obonyo, Director, UNDP')?.confidence ?? 0
  expect(bare).toBeLessThan(known)
  expect(known).toBeLessThan(full)
})

test.each<[text: string, least: number]>([
  ['John Mwangi', 0.9],
  ['Zuri Obonyo', 0.6],
  ['Lotte Meier Young', 0.6],
  ['Michael A. Strand', 0.9],
])('%s looks like a name', (text, least) => {
  expect(looksLikeName(text, en)).toBeGreaterThanOrEqual(least)
})

test.each([
  'Data Sources',
  'Feed Balance',
  'New York',
  'South Sudan',
  'Open Source',
  'Red Cross',
  'Quillton DDR',
  'L’accord d’Angora',
  'Way Forward',
  'Addis Ababa',
  'Welcome',
  'Panel Discussion',
  'Mr',
  'Coffee Break',
  'Action Points',
  'UNDP',
  '14:00',
])('%s does not look like a name', (text) => {
  expect(looksLikeName(text, en)).toBe(0)
})

test('French and Spanish lines read the same way', () => {
  expect(
    shown('Modérateur : M. Jean-Pierre Kouassi, Conseiller technique, Ministère de la Défense', 'fr'),
  ).toEqual(['moderator | M. | Jean-Pierre Kouassi | Conseiller technique | Ministère de la Défense'])
  expect(shown('Présidé par le Général de brigade Moussa Keïta (Mali)', 'fr')).toEqual([
    'chair | Général de brigade | Moussa Keïta | - | Mali',
  ])
  expect(shown('Palabras de apertura a cargo de Carlos Peña, Viceministro de Puertos', 'es')).toEqual([
    'speaker | - | Carlos Peña | Viceministro de Puertos | -',
  ])
  expect(shown('Manuel TOLMAR DE LARUE, président du Port', 'fr')).toEqual([
    '- | - | Manuel TOLMAR DE LARUE | président du Port | -',
  ])
  expect(shown('presidida por el embajador José Antonio Dos Santos, viceministro de Puertos', 'es')).toEqual([
    'chair | embajador | José Antonio Dos Santos | viceministro de Puertos | -',
  ])
  expect(shown('Ana Ruiz, directora de Faros, quienes miran el mar', 'es')).toEqual([
    '- | - | Ana Ruiz | directora de Faros | -',
  ])
  expect(shown('Óscar Ruiz director general de Faros', 'es')).toEqual([
    '- | - | Óscar Ruiz | director general de Faros | -',
  ])
  expect(shown("Col. Maj. Moussa Keïta, Chargé d'études, Port du Mali", 'fr')).toEqual([
    "- | Col. Maj. | Moussa Keïta | Chargé d'études | Port du Mali",
  ])
  expect(shown('Me Awa Diop, Bâtonnière (en visio), Barreau du Port', 'fr')).toEqual([
    '- | Me | Awa Diop | Bâtonnière | Barreau du Port',
  ])
  expect(shown('Grand témoin : Awa Diop', 'fr')).toEqual(['keynote | - | Awa Diop | - | -'])
  expect(shown('Tcnl. Luis Soto, Politólogo, Comando del Puerto', 'es')).toEqual([
    '- | Tcnl. | Luis Soto | Politólogo | Comando del Puerto',
  ])
  expect(shown('Pause café', 'fr')).toEqual([])
  expect(shown('Lecciones aprendidas – Honduras', 'es')).toEqual([])
})

test('whatever the line, people are in order, apart, and spelled as printed', () => {
  const word = fc.constantFrom(
    'Dr.',
    'Jane',
    'Roe',
    'van',
    'der',
    'A.',
    'UNDP',
    'Director',
    ',',
    ';',
    '-',
    '–',
    '(',
    ')',
    ':',
    'Moderator',
    'by',
    'and',
    '&',
    '\n',
    '*',
    'DUPONT',
    'of',
    'Jr.',
    'said',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 16 }), (words) => {
      const line = words.join(' ')
      const plain = line.replaceAll('*', ' ')
      return parsePeople(line, en).every(({ span, nameSpan, name }, n, all) => {
        const spelled =
          plain
            .slice(...nameSpan)
            .replace(/\s+/gu, ' ')
            .trim() === name
        return (
          spelled && span[0] <= nameSpan[0] && nameSpan[1] <= span[1] && span[0] >= (all[n - 1]?.span[1] ?? 0)
        )
      })
    }),
  )
})
