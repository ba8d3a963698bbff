import { findsBodies } from './finds-bodies.ts'

/*
 * Where the name of a body begins and ends in running text and in headings, and what is no name of one.
 */

findsBodies([
  [
    'a body by what the text says that it is, and no place, no office and no word that opens a sentence',
    [
      'The lamps are from Lampara, a small charity, and were lit by the cooperative Brightwick. Later, a company came. At night in Tollwick, a company sells oil. They met Zorwin, a company director.',
    ],
    ['Lampara | - | ngo', 'Brightwick | - | other'],
  ],
  [
    'bodies that a noun and a colon announce as a list, and no words behind it without one',
    [
      'It began with a word from our sponsors: Lampwick, City of Averin, and Zorwin. Our partners Molewick Tide and others were late. We had hosts: Ann Roe and Tidewick.',
    ],
    ['Lampwick | - | other', 'City of Averin | - | government', 'Zorwin | - | other'],
  ],
  [
    'a body whose short form has a letter amid a word',
    ['The EastLight Institute was founded by ELI friends.'],
    ['EastLight Institute | ELI | academic'],
  ],
  [
    'a body with its short form',
    ['Ships are watched by the Norvane Harbour Council (NHC).'],
    ['Norvane Harbour Council | NHC | government'],
  ],
  [
    'one body under its name with a word before it and without, but not two of different kinds',
    [
      'The Averin Centre for Tides spoke. Later the Centre for Tides sang. The Security Council met, and so did the Averin Security Council.',
    ],
    [
      'Averin Centre for Tides | - | ngo',
      'Security Council | - | intergovernmental',
      'Averin Security Council | - | government',
    ],
  ],
  [
    'a body without the person whose name stands behind it, and without the office of the next',
    [
      'The lamps were introduced by Head of the Harbour Agency of Togo Paata Toshkua, and Head of the Centre for Lamps Margus Tonisaar spoke of oil.',
    ],
    ['Harbour Agency of Togo | - | government', 'Centre for Lamps | - | ngo'],
  ],
  [
    'a body once, whose name the document gives in full and short',
    ['The National Harbour Commission of Togo met. The National Harbour Commission was late.'],
    ['National Harbour Commission of Togo | - | government'],
  ],
  [
    'no body in a line of capitals whose words are like a short form, nor in a question',
    ['## WHO DOES WHAT', '', 'Whose Harbour Council? Not ours.'],
    ['Harbour Council | - | government'],
  ],
  [
    'a body before what its paper is called in capitals',
    ['The Centre for Harbour Studies EVENT REPORT was read.'],
    ['Centre for Harbour Studies | - | ngo'],
  ],
  [
    'a body with a small word in its name, and a firm of associates',
    ['Learning Without Fear Network paid Halden Associates.'],
    ['Learning Without Fear Network | - | ngo', 'Halden Associates | - | company'],
  ],
  [
    'no open government, no community at large',
    ['Open Government is good for the International Community and the Virtual Community.'],
    [],
  ],
  [
    'a body before a small word that begins a new phrase',
    ['In partnership with Norvane Advisory Group Ltd With support from the Pilots.'],
    ['Norvane Advisory Group Ltd | - | company'],
  ],
  [
    'two known bodies behind one hyphen',
    ['The course was held by DCAF-ISSAT.'],
    ['DCAF-ISSAT | DCAF-ISSAT | ngo'],
  ],
  [
    'no body in a way of working, nor in other words with a hyphen',
    ['SSG/R and GPS-UTC are short forms.'],
    [],
  ],
  [
    'no meeting that is told by its year, but a body that is called like one',
    ['The Tide Forum 2024 was paid for by the Lantern Forum.'],
    ['Lantern Forum | - | other'],
  ],
  [
    'no words of a heading whose words are all capital, unless they are named elsewhere or name a body alone',
    [
      '## A Second Study of the Old Harbour Rescue Service',
      '',
      '## The Averin University and the Future of Tides',
      '',
      '## How the Lantern Tide Foundation Began',
      '',
      'The Lantern Tide Foundation paid.',
    ],
    ['Averin University | - | academic', 'Lantern Tide Foundation | - | ngo'],
  ],
  [
    'towns that act, and none where something is, or of which nobody knows the place',
    [
      'The City of Averin paid, and the Town of Tolme too. They met in the City of Norvane, a City of the Future. New York City is large.',
    ],
    ['City of Averin | - | government', 'Town of Tolme | - | government'],
  ],
  [
    'bodies without their units, and no meetings that have a year before, behind or elsewhere',
    [
      'Ann Roe, Dean of the School of Tides, University of Averin, came.',
      '',
      'The 2031 Averin Lamp Forum and the Norvane Lamp Forum of the Private Sector (May 2030, Averin) were long. So was the Norvane Net Forum 2029. The Norvane Net Forum met often.',
    ],
    ['University of Averin | - | academic'],
  ],
  [
    'whose home page a name leads to, and nobody by a link to another page or to a page with another name',
    [
      'We met [Lamparita](https://www.lamparita.org/), [Borde Público](http://bordepublico.com), [Quay Lab](https://quaylab.edu). We read of [Nets](https://nets.org/about).',
      '',
      'Maps are on [Chartwick](https://www.somewhere.org). Tools such as Averin-based Zorwick (https://zorwick.ch/) and the Open Tide Cube (OTC) (https://opentidecube.int) help.',
    ],
    [
      'Lamparita | - | ngo',
      'Borde Público | - | company',
      'Quay Lab | - | academic',
      'Zorwick | - | other',
      'Open Tide Cube | OTC | intergovernmental',
    ],
  ],
])
