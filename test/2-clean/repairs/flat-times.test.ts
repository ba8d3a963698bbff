import { repairsEach } from './repaired.ts'

repairsEach([
  {
    repair: 'flat-times',
    does: 'gives each entry of a programme in one line its own block',
    given: ['Day one 8:30-9:00 Registration 9:00 – 9:15 Welcome: Ada Holm 1.30 pm to 2.15 pm ‘Tides’'],
    gives: [
      'Day one',
      '8:30-9:00 Registration',
      '9:00 – 9:15 Welcome: Ada Holm',
      '1.30 pm to 2.15 pm ‘Tides’',
    ],
  },
  {
    repair: 'flat-times',
    does: 'leaves two opening hours and times out of order alone',
    given: [
      'Open 9:00-12:00 Monday and 14:00-17:00 Tuesday',
      'See 3:10-3:20 Rome, 9:10-9:15 Bonn, 3:10-3:20 Lyon',
    ],
    gives: [
      'Open 9:00-12:00 Monday and 14:00-17:00 Tuesday',
      'See 3:10-3:20 Rome, 9:10-9:15 Bonn, 3:10-3:20 Lyon',
    ],
  },
  {
    repair: 'flat-times',
    does: 'gives the entries behind a mark, in an item and with a space in their figures their own blocks too',
    given: [
      {
        text: 'Day one 0800 – 0830 : Registration 8: 30 - 9: 00 Tides 09:00 - 09:30 | Nets',
        kind: 'item',
        marker: '1.',
      },
      'Built in 2014-2016 in each of them, 2015-2017 in most and 2016-2018 in all',
    ],
    gives: [
      'Day one',
      '0800 – 0830 : Registration',
      '8: 30 - 9: 00 Tides',
      '09:00 - 09:30 | Nets',
      'Built in 2014-2016 in each of them, 2015-2017 in most and 2016-2018 in all',
    ],
  },
  {
    repair: 'flat-times',
    does: 'parts entries with a single time where there are many, and leaves fewer and those in lines of their own',
    given: [
      '9:00 AM Registration 9:30 AM Tides 10:00 AM Nets 11:00 AM Coffee 11:15 AM Piers',
      'Programa: 09H00 – Registro; 09H30 – Mareas; 10H00 – Redes; 11H00 – Café; 11H15 – Muelles',
      'He came at 9:00 Monday and at 10:00 Tuesday',
      'Tides | 9:00–9:30 | Hall\nNets | 9:30–10:00 | Hall\nPiers | 10:00–11:00 | Hall',
    ],
    gives: [
      '9:00 AM Registration',
      '9:30 AM Tides',
      '10:00 AM Nets',
      '11:00 AM Coffee',
      '11:15 AM Piers',
      'Programa:',
      '09H00 – Registro;',
      '09H30 – Mareas;',
      '10H00 – Redes;',
      '11H00 – Café;',
      '11H15 – Muelles',
      'He came at 9:00 Monday and at 10:00 Tuesday',
      'Tides | 9:00–9:30 | Hall\nNets | 9:30–10:00 | Hall\nPiers | 10:00–11:00 | Hall',
    ],
  },
])
