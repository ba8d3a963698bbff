import { findsBodies } from './finds-bodies.ts'

/*
 * Missions, offices, programmes and groups, with what they are in, on or of.
 */

findsBodies([
  [
    'a mission with the body of states it is sent to, and no town behind who paid',
    [
      'The Permanent Mission of Kenya to the United Nations met. It was organised by the Harbour Board, Averin Bay, and New York.',
    ],
    [
      'Permanent Mission of Kenya to the United Nations | - | government',
      'Harbour Board | - | other',
      'Averin Bay | - | other',
    ],
  ],
  [
    'a mission with the place it was sent to, and an office with the one it stands in',
    [
      'The OSCE Mission to Bosnia and Herzegovina, the European Union Advisory Mission Ukraine and the UN Pier Office in Ethiopia and Eritrea met. The UN Lamp Office in Pier Lane was shut.',
    ],
    [
      'OSCE Mission to Bosnia and Herzegovina | - | intergovernmental',
      'European Union Advisory Mission Ukraine | - | intergovernmental',
      'UN Pier Office in Ethiopia and Eritrea | - | intergovernmental',
      'UN Lamp Office | - | intergovernmental',
    ],
  ],
  [
    'a mission in a country by another of its names, a campus, and no person in its place',
    [
      'The United Nations Integrated Mission in East Timor met the University of California, Santa Cruz, and the University of California, Anna Lee.',
    ],
    [
      'United Nations Integrated Mission in East Timor | - | intergovernmental',
      'University of California, Santa Cruz | - | academic',
      'University of California | - | academic',
    ],
  ],
  [
    'programmes and panels with what they are on, and the office of whoever has a title',
    [
      'The Expanded Program on Lamps, the Independent Panel on Pier Operations and the State Controller’s Office met.',
    ],
    [
      'Expanded Program on Lamps | - | programme',
      'Independent Panel on Pier Operations | - | team',
      'State Controller’s Office | - | government',
    ],
  ],
  [
    'groups and parts of groups with what they work on',
    [
      'The Working Sub-Group on Lamps of the North met. The Task Force on Piers did not. Each Task Force sang.',
    ],
    ['Working Sub-Group on Lamps of the North | - | team', 'Task Force on Piers | - | team'],
  ],
  [
    'an office without the body of whoever it works for',
    ['We met the Office of the Special Envoy of the Chairperson of the Harbour Commission (HCO).'],
    ['Office of the Special Envoy | - | government', 'Harbour Commission | HCO | government'],
  ],
  ['no mission that is a journey', ['The Scoping Mission for Ferries went to the pier.'], []],
  [
    'a mission that is a body',
    ['The Norvane Support Mission in Africa runs the pier.'],
    ['Norvane Support Mission in Africa | - | intergovernmental'],
  ],
])
