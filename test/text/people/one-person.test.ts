import { expect, test } from 'vitest'
import { shown } from './shown-people.ts'

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
