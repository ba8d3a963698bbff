import { page, repairsEach } from './repaired.ts'

const printed = { ...page(0), box: [60, 100, 500, 140] as const }

const unwrapped =
  'What nobody wrapped goes on about the harbour, the pier, the nets and the tides of the bay until all is said that there is to say of them and of the rest'

const linked = 'The lamps are kept by the Harbour\nTrust of both of the old and new quays of this bay'
const url = 'https://example.org/who-keeps-what-on-the-quay'

repairsEach([
  {
    repair: 'lines',
    does: 'counts the address of a link, which whoever wraps Markdown sees, unless a line is that link',
    given: [
      { text: linked, runs: [{ kind: 'link', url, span: [13, 17] }] },
      { text: linked, runs: [{ kind: 'link', url, span: [26, 39] }] },
      { text: linked, runs: [{ kind: 'link', url, span: [0, 33] }] },
      linked,
    ],
    gives: [
      linked.replace('\n', ' '),
      linked.replace('\n', ' '),
      linked.replace('\n', '\u2028'),
      linked.replace('\n', '\u2028'),
    ],
  },
  {
    repair: 'lines',
    does: 'keeps the ends of lines that all begin with a capital, also where some end a sentence',
    given: [
      'Count all lamps of the northern quay and of the pier.\nAsk the pilots of the bay what they saw at night there\nBuy new nets for the boats of the harbour board itself.\nSell the old ones',
    ],
    gives: [
      'Count all lamps of the northern quay and of the pier.\u2028Ask the pilots of the bay what they saw at night there\u2028Buy new nets for the boats of the harbour board itself.\u2028Sell the old ones',
    ],
  },
  {
    repair: 'lines',
    does: 'joins lines of names that run on with commas',
    given: [
      'Panel: Ann Roe (Norvane Board), Ben Poe (Harbour Survey),\nEva Coe (Pilots of the Bay), Ida Moe (Quays), Carlos\nDay (Lamp Makers), Una Low (Board of Trade and Tides)\nUte Lang (Fishers)',
    ],
    gives: [
      'Panel: Ann Roe (Norvane Board), Ben Poe (Harbour Survey), Eva Coe (Pilots of the Bay), Ida Moe (Quays), Carlos Day (Lamp Makers), Una Low (Board of Trade and Tides) Ute Lang (Fishers)',
    ],
  },
  {
    repair: 'lines',
    does: 'joins the lines of a cell that its column wrapped, and of no other cell',
    given: [
      { kind: 'row', text: '9:00\tOpening of the\nHarbour day', wrapped: true },
      { kind: 'row', text: '9:00\tOpening of the\nHarbour day' },
    ],
    gives: ['9:00\tOpening of the Harbour day', '9:00\tOpening of the\u2028Harbour day'],
  },
  {
    repair: 'lines',
    does: 'unwraps a paragraph of a text whose paragraphs are wrapped, however long its items run',
    given: [
      'The lamps of the harbour were counted in spring by all\nwho live on the northern quay and by those who live\nin the south of it and had come with the night boat\nof the board, and with those of the pilots who were\nout at sea when the count of the year before was made\nand nobody knew.',
      'Members: Ann Roe, Ben Poe, Eva Coe, Ida Moe, Carlos\nde la Torre',
      {
        kind: 'item',
        text: 'An item that runs on and on, for whoever wrote it did not care for the edge of the page and let the program that shows it break its lines, which is what all do who write in a window of no width at all and never look at what has become of it.',
      },
      {
        kind: 'item',
        text: 'Another item that runs on and on, for whoever wrote it did not care for the edge of the page and let the program that shows it break its lines, which is what all do who write in a window of no width at all and never look at it.',
      },
    ],
    gives: [
      'The lamps of the harbour were counted in spring by all who live on the northern quay and by those who live in the south of it and had come with the night boat of the board, and with those of the pilots who were out at sea when the count of the year before was made and nobody knew.',
      'Members: Ann Roe, Ben Poe, Eva Coe, Ida Moe, Carlos de la Torre',
      'An item that runs on and on, for whoever wrote it did not care for the edge of the page and let the program that shows it break its lines, which is what all do who write in a window of no width at all and never look at what has become of it.',
      'Another item that runs on and on, for whoever wrote it did not care for the edge of the page and let the program that shows it break its lines, which is what all do who write in a window of no width at all and never look at it.',
    ],
  },
  {
    repair: 'lines',
    does: 'keeps the line ends of a document whose prose nobody wrapped, and joins them where it is wrapped',
    given: [unwrapped, unwrapped, 'Harbour College and the council of the north\nHead of the Norvane Survey'],
    gives: [
      unwrapped,
      unwrapped,
      'Harbour College and the council of the north\u2028Head of the Norvane Survey',
    ],
  },
  {
    repair: 'lines',
    does: 'joins the same lines where no other line is longer',
    given: ['Harbour College and the council of the north\nHead of the Norvane Survey'],
    gives: ['Harbour College and the council of the north Head of the Norvane Survey'],
  },
  {
    repair: 'lines',
    does: 'ends every line of rows that each hold a time',
    given: ['Monday 12 May, 09:00-10:30 – The tides of the bay\nMonday 12 May, 11:00-12:00 – Nets'],
    gives: ['Monday 12 May, 09:00-10:30 – The tides of the bay\u2028Monday 12 May, 11:00-12:00 – Nets'],
  },
  {
    repair: 'lines',
    does: 'ends a programme line behind a closing quotation mark',
    given: ['9:00 Ada Quill “Tides of the upper and lower bay”\nNoon James Reed “Nets”'],
    gives: ['9:00 Ada Quill “Tides of the upper and lower bay”\u2028Noon James Reed “Nets”'],
  },
  {
    repair: 'lines',
    does: 'keeps a line that begins with a time, a number or a label, however long the line above it is',
    given: [
      'The first of the two groups that will meet in the upper hall\n10:30 Coffee in the lower hall for all who come\nGroup 2: Vetting without emptying the barracks of the north',
    ],
    gives: [
      'The first of the two groups that will meet in the upper hall\u202810:30 Coffee in the lower hall for all who come\u2028Group 2: Vetting without emptying the barracks of the north',
    ],
  },
  {
    repair: 'lines',
    does: 'joins a web address that a line end cut, as the link over it says',
    given: [
      {
        text: 'See https://example.org/archive/2019/re\nports?id=7 and the annex of the same year for all',
        runs: [{ kind: 'link', span: [4, 50], url: 'https://example.org/archive/2019/reports?id=7' }],
        place: printed,
      },
    ],
    gives: ['See https://example.org/archive/2019/reports?id=7 and the annex of the same year for all'],
  },
  {
    repair: 'lines',
    does: 'joins a web address after a slash where no link says so, and keeps the word behind a whole one',
    given: [
      { text: 'It lies at https://example.org/archive/\n2019/reports.html for all', place: printed },
      {
        text: 'It lies at https://example.org/board?\nsender=7 for all',
        runs: [{ kind: 'link', span: [11, 47], url: 'https://elsewhere.example.org/' }],
        place: printed,
      },
      { text: 'It lies at https://example.org/archive\nand in the library of the port', place: printed },
    ],
    gives: [
      'It lies at https://example.org/archive/2019/reports.html for all',
      'It lies at https://example.org/board?sender=7 for all',
      'It lies at https://example.org/archive and in the library of the port',
    ],
  },
  {
    repair: 'lines',
    does: 'puts no space into a range, a compound or beside a dash that a line end cut',
    given: [
      {
        text: 'From 09:00-\n09:30 the Franco-\nBritish team and/\nor its guests—\nall of them\n—met here for a week or so',
        place: printed,
      },
    ],
    gives: [
      'From 09:00-09:30 the Franco-British team and/or its guests—all of them—met here for a week or so',
    ],
  },
  {
    repair: 'lines',
    does: 'keeps the space behind a hyphen that hangs and behind a dash between words',
    given: [
      { text: 'All SSR-\nand police work –\nso they say – is paid for by the council', place: printed },
    ],
    gives: ['All SSR- and police work – so they say – is paid for by the council'],
  },
  {
    repair: 'lines',
    does: 'ends a printed line before a time where three lines begin with one, and only there',
    given: [
      {
        text: '09:00 Registration\n09:30 Opening by the head of the\nsecretariat\n10:00 Panel',
        place: printed,
      },
      { text: 'The panel met at\n10:00 and the council at\n11:30 of the same day', place: printed },
    ],
    gives: [
      '09:00 Registration\u202809:30 Opening by the head of the secretariat\u202810:00 Panel',
      'The panel met at 10:00 and the council at 11:30 of the same day',
    ],
  },
  {
    repair: 'lines',
    does: 'unwraps prose',
    given: [
      'The quick brown fox jumps over the lazy dog and\nthen it goes to sleep under the old oak tree by\nthe river.',
    ],
    gives: [
      'The quick brown fox jumps over the lazy dog and then it goes to sleep under the old oak tree by the river.',
    ],
  },
  {
    repair: 'lines',
    does: 'keeps lines that each begin with a capital, however long',
    given: [
      'Welcome by the warden of the northern harbour\nThe state of the pier, and who pays for boats\nAdoption of the paper on nets and boats of Averin\nGroup photo',
    ],
    gives: [
      'Welcome by the warden of the northern harbour\u2028The state of the pier, and who pays for boats\u2028Adoption of the paper on nets and boats of Averin\u2028Group photo',
    ],
  },
  {
    repair: 'lines',
    does: 'unwraps names that a list runs together',
    given: [
      'Launched by the Northern Harbour Council; Averin\nPilots Federation; Quay Police; Southern Harbours\nBoard; Worm and Timber Institute; Salt Exchange\nUnion; Ferry Pool',
    ],
    gives: [
      'Launched by the Northern Harbour Council; Averin Pilots Federation; Quay Police; Southern Harbours Board; Worm and Timber Institute; Salt Exchange Union; Ferry Pool',
    ],
  },
  {
    repair: 'lines',
    does: 'keeps the lines of an address',
    given: ['Town Hall\nMarket Square 1\nVeldara City'],
    gives: ['Town Hall\u2028Market Square 1\u2028Veldara City'],
  },
])
