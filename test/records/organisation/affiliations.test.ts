import { findsBodies } from './finds-bodies.ts'

/*
 * Bodies behind people, whose they are.
 */

findsBodies([
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
    'a body that only a speaker tells of, among ministries of no kind',
    ['- Lin Shi, Quayside', '', 'The Ministry of Tides, the Ministry of Lamps and the Pier Foundation met.'],
    [
      'Quayside | - | other',
      'Ministry of Tides | - | government',
      'Ministry of Lamps | - | government',
      'Pier Foundation | - | ngo',
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
    'a body by its head word',
    ['- Dr. Ada Quill, Director, Norvane Harbour College'],
    ['Norvane Harbour College | - | academic'],
  ],
  [
    'no person behind the words before a list of bodies',
    ['Dinner hosted by Anna Marsh-Quill, Warden', '', 'Lunch hosted by Quayside Partners'],
    ['Quayside Partners | - | other'],
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
    'no words in small letters behind somebody, nor a meal',
    ['- Dr. Ada Quill (text in annex)', '- Dr. Ben Marsh, Norvane Dinner'],
    [],
  ],
  ['no code of a country', ['- Dr. Ada Quill, Director of Research (NO)', '', '10:00 Nets'], []],
])
