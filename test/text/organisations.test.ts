import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOrganisations } from '../../pipeline/text/organisations.ts'
import { lexicon } from '../knowledge.ts'
import { names } from './organisations/organisation-names.ts'

test.each<[text: string, names: readonly string[]]>([
  [
    'the Averin Public Library, the Tollwick Libraries and a library of songs',
    ['Averin Public Library', 'Tollwick Libraries'],
  ],
  [
    'the Royal Library of Denmark and the Lowland Research Data Commons',
    ['Royal Library of Denmark', 'Lowland Research Data Commons'],
  ],
  ['The Ministry of Harbours met.', ['Ministry of Harbours']],
  ['Ann Roe, Women in Oilskins Network', ['Women in Oilskins Network']],
  ['She met women in Averin Harbour College', ['Averin Harbour College']],
  ['the Quay Parish Council on Wednesday 6th April', ['Quay Parish Council']],
  ['the AU/OECD meeting of the DCAF/ISSAT team', ['AU', 'OECD', 'DCAF/ISSAT']],
  ['the Quay Parish Council on April 6, 2021', ['Quay Parish Council']],
  ['the Averin Board of Wardens met', ['Averin Board of Wardens']],
  [
    'the Universidad Nacional de Lamparia and the Ministère de la Marée, and the Tollwick Stiftung',
    ['Universidad Nacional de Lamparia', 'Ministère de la Marée', 'Tollwick Stiftung'],
  ],
  [
    'the Laboratoire Marée et Langage and the Stichting Quillwick, and the Danish eTide Center',
    ['Laboratoire Marée et Langage', 'Stichting Quillwick', 'Danish eTide Center'],
  ],
  [
    'the Ministry of Harbours and other bodies, and the Department of Tides, and often of lamps',
    ['Ministry of Harbours', 'Department of Tides'],
  ],
  ['the Library of the University of Averin and Dr. Zor Quillmann', ['University of Averin']],
  [
    'However, the Coastal Peace Institute and the Ministry of Trade, Industry and Tourism agreed',
    ['Coastal Peace Institute', 'Ministry of Trade, Industry and Tourism'],
  ],
  [
    'the Department for International Development, Foreign and Commonwealth Office',
    ['Department for International Development', 'Foreign and Commonwealth Office'],
  ],
  ['Roads, Bridges and Ports Programme', ['Roads, Bridges and Ports Programme']],
  ['Ann B. Roe, Quill & Marsh Law School', ['Quill & Marsh Law School']],
  ['Mary Ruth Roe, Quill & Marsh Law School', ['Quill & Marsh Law School']],
  ["the Department of Harbours's Bureau of Lamps met", ['Department of Harbours', 'Bureau of Lamps']],
  [
    'the Quay Office for the Middle East and North Africa',
    ['Quay Office for the Middle East and North Africa'],
  ],
  ['the AU Lamps and Oil Department', ['AU Lamps and Oil Department']],
  [
    'near United Nations Headquarters and the Harbour Headquarters',
    ['United Nations', 'Harbour Headquarters'],
  ],
  ['Conrad N. Roe Foundation', ['Conrad N. Roe Foundation']],
  ['the Quill Institute for Peace & Justice at Toll', ['Quill Institute for Peace & Justice at Toll']],
  ['the Office of Ports and Director Ann Roe', ['Office of Ports']],
  ['Ministry of Roads, Kenya', ['Ministry of Roads']],
  ['U.S. Department of State Washington, D.C.', ['U.S. Department of State']],
  ['the University of Washington, Seattle', ['University of Washington']],
  ['the Northern River Commission and Germany', ['Northern River Commission']],
  ['Open Ferry Exchange (OFE) Initiative', ['Open Ferry Exchange Initiative']],
  ['Lantern Devices, Inc. joined Quillworks Ltd.', ['Lantern Devices, Inc.', 'Quillworks Ltd.']],
  ["Queen's College London", ["Queen's College London"]],
  ["the Harbour Command's exercise", ['Harbour Command']],
  ["Kenya's National Police Service", ['National Police Service']],
  ["the Fisherwomen Network and Women's Harbour Network", ['Fisherwomen Network', "Women's Harbour Network"]],
  [
    'Organization for Security and Co-operation in Europe',
    ['Organization for Security and Co-operation in Europe'],
  ],
  [
    "the Cross-Border Traders' Association and the Teachers’ Union",
    ["Cross-Border Traders' Association", 'Teachers’ Union'],
  ],
  ["the United States' Department of Lamps", ['Department of Lamps']],
  ["the River Police Chiefs' Committee (RPCC)", ["River Police Chiefs' Committee"]],
  ['left the Joint Monitoring Committee (JMC)', ['Joint Monitoring Committee']],
  ['the Health Cluster and Port Vell Hospital', ['Health Cluster', 'Port Vell Hospital']],
  ['UNDP, the EU and the World Bank', ['UNDP', 'EU', 'World Bank']],
  ['the University of Toll at Averin met', ['University of Toll at Averin']],
  ['Ann Roe, Director of the Office of Ports and Director of Lamps', ['Office of Ports']],
  [
    'the Royal Quayside Constabulary, the Pier Corps of Engineers and the Quayside Judiciary',
    ['Royal Quayside Constabulary', 'Pier Corps of Engineers', 'Quayside Judiciary'],
  ],
  [
    "the Quayside Chamber of Deputies, the Pier Syndicate of Pilots and the Prosecutor's Office of Toll",
    ['Quayside Chamber of Deputies', 'Pier Syndicate of Pilots', "Prosecutor's Office of Toll"],
  ],
  [
    'the Pier Clinic for Divers and Lantern Relief International',
    ['Pier Clinic for Divers', 'Lantern Relief International'],
  ],
  [
    'the Office of the Pier Adviser and the Lamp Cohesion and Integration Commission',
    ['Office of the Pier Adviser', 'Lamp Cohesion and Integration Commission'],
  ],
  [
    'the Union of Piers and the Commonwealth of Independent States',
    ['Union of Piers', 'Commonwealth of Independent States'],
  ],
  ['the Harbour Rule of Law Project', ['Harbour Rule of Law Project']],
  ['Alongside Pier Works Limited, Initially Lamp Agency', ['Pier Works Limited', 'Lamp Agency']],
  ['Digital Government is dear', []],
  ['DCAF/Lessons of the harbour', ['DCAF']],
  ['Expand Clean Lighting Solutions: buy lamps', []],
  ['Quayside Lighting Solutions sold lamps', ['Quayside Lighting Solutions']],
  ['the Ministry of Ports and Peter Roe spoke', ['Ministry of Ports']],
  ['UN-Water and the Red Cross came', ['UN-Water', 'Red Cross']],
  ['Ann Roe of Quay A&M University', ['Quay A&M University']],
  ['the EU and EU-Lanterns wrote; UN-Lamp did not', ['EU']],
  ['DCAF/ISSAT and S/CRS', ['DCAF/ISSAT', 'S/CRS']],
  ['Quillworks Systems and Marsh AG', ['Quillworks Systems', 'Marsh AG']],
  ['the University System of Northmoor', ['University System of Northmoor']],
  ['U.S. Department of State', ['U.S. Department of State']],
  [
    'HARBOUR SECURITY TRAINING, RESEARCH & OUTREACH PROGRAM',
    ['HARBOUR SECURITY TRAINING, RESEARCH & OUTREACH PROGRAM'],
  ],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test.each([
  'Working Group A: Keeping Streets Safe',
  'left the Joint Monitoring Committee',
  'Creating a Joint Monitoring Committee (JMC)',
  'JOINT MONITORING COMMITTEE (JMC)',
  'Integrated Border Management (IBM) is new. IBM needs posts.',
  'the Project Team and the Steering Group',
  'Summer School on Mediation',
  'WHO SHOULD ACT AND WHEN TO DO IT',
  'Security Sector Reform and the Rule of Law',
  'the ministry and its department',
  'This Programme. Our Office. The Council',
  'Coffee and registration',
  'Health Systems Adviser and Food Systems',
  'Ag. Director of Nets',
  'Conference Programme and Draft Programme',
  'The Second Division and the School Council. An Ad Hoc Committee',
  'the Diplomatic Corps and the Press Corps',
  "the Director General's Office, the Health Service and the Police Academy",
])('%s names no body', (text) => {
  expect(names(text)).toEqual([])
})

test('mentions are in order, apart, and spell their span', () => {
  const word = fc.constantFrom(
    'Ministry',
    'of',
    'and',
    'the',
    'Roads',
    'River',
    'Council',
    ',',
    '(RC)',
    'UN',
    '\n',
    'met',
    'Inc.',
    '&',
    "Kenya's",
    'U.S.',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = words.join(' ')
      const found = findOrganisations(text, lexicon('en'))
      return found.every(
        ({ span, name }, n) =>
          name.startsWith(text.slice(...span).replace(/\s+/gu, ' ')) &&
          span[0] >= (found[n - 1]?.span[1] ?? 0),
      )
    }),
  )
})
