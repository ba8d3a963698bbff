import { page, repairsEach } from './repaired.ts'

/*
 * Sentences and tables that a page break or a blank line cut.
 */

/** A row in a column of a page, so far from the left and the top edge. */
const inColumn = (left: number, top: number, index = 0) => ({
  ...page(index),
  box: [left, top, left + 200, top + 12] as const,
})

/** A row on a page that starts so far from the left edge. */
const at = (index: number, left: number) => ({ ...page(index), box: [left, 100, 500, 112] as const })

repairsEach([
  {
    repair: 'page-joins',
    does: 'joins a sentence that a page break cut',
    given: [
      { text: 'The mission was', place: page(0) },
      { text: 'extended twice.', place: page(1) },
    ],
    gives: ['The mission was\nextended twice.'],
  },
  {
    repair: 'page-joins',
    does: 'joins over a blank line after a comma',
    given: ['Police, courts,', 'and prisons belong together.'],
    gives: ['Police, courts,\nand prisons belong together.'],
  },
  {
    repair: 'page-joins',
    does: 'leaves a label apart that opens a list',
    given: ['Drafted by Ada Holm,', 'With contributions from:'],
    gives: ['Drafted by Ada Holm,', 'With contributions from:'],
  },
  {
    repair: 'page-joins',
    does: 'leaves whole sentences apart',
    given: [
      { text: 'It ended.', place: page(0) },
      { text: 'then it began', place: page(1) },
    ],
    gives: ['It ended.', 'then it began'],
  },
  {
    repair: 'page-joins',
    does: 'leaves paragraphs of a page apart',
    given: [
      { text: 'The mission was', place: page(0) },
      { text: 'extended', place: page(0) },
    ],
    gives: ['The mission was', 'extended'],
  },
  {
    repair: 'double-spacing',
    does: 'joins the lines of a text that has a blank line after each',
    given: [
      'Report on the Lamps of the Harbour',
      'The lamps of the harbour were counted in the spring by all',
      'who live on the northern quay and by those of the southern',
      'quay, who had come with the night boat. They spoke with the',
      'Harbour Board for most of the day about oil, and about who',
      'pays for what is burnt in winter, which nobody had asked in',
      'all the years before, neither the pilots nor the keepers of',
      'lamps. Nobody knew.',
      'What was found',
      'Oil is dear.',
    ],
    gives: [
      'Report on the Lamps of the Harbour',
      'The lamps of the harbour were counted in the spring by all\nwho live on the northern quay and by those of the southern\nquay, who had come with the night boat. They spoke with the\nHarbour Board for most of the day about oil, and about who\npays for what is burnt in winter, which nobody had asked in\nall the years before, neither the pilots nor the keepers of\nlamps. Nobody knew.',
      'What was found',
      'Oil is dear.',
    ],
  },
  {
    repair: 'double-spacing',
    does: 'leaves lines apart of which few go on',
    given: ['Lamps of the quay', 'and of the pier', 'Nets', 'Boats for hire at the quay', 'Oil', 'Rope'],
    gives: ['Lamps of the quay', 'and of the pier', 'Nets', 'Boats for hire at the quay', 'Oil', 'Rope'],
  },
  {
    repair: 'table-joins',
    does: 'joins a table that goes on and takes out the head that is printed again',
    given: [
      { text: 'Who\tWhat', kind: 'row', table: 0, header: true, place: page(0) },
      { text: 'Mill\tBread', kind: 'row', table: 0, header: false, place: page(0) },
      { text: 'Who\tWhat', kind: 'row', table: 1, header: true, place: page(1) },
      { text: 'Port\tFish', kind: 'row', table: 1, header: false, place: page(1) },
    ],
    gives: ['Who\tWhat', 'Mill\tBread', 'Port\tFish'],
    takes: ['Who\tWhat'],
  },
  {
    repair: 'table-joins',
    does: 'joins the halves of a row that the page break cut',
    given: [
      { text: 'Who\tWhat\tWhen', kind: 'row', table: 0, header: true, place: page(0) },
      { text: 'The mill of the\tBread\tMarch', kind: 'row', table: 0, header: false, place: page(0) },
      { text: 'Who\tWhat\tWhen', kind: 'row', table: 1, header: true, place: page(1) },
      { text: 'upper valley\t\t2020', kind: 'row', table: 1, header: false, place: page(1) },
      { text: 'port\tFish\tApril', kind: 'row', table: 1, header: false, place: page(1) },
    ],
    gives: ['Who\tWhat\tWhen', 'The mill of the\nupper valley\tBread\tMarch\n2020', 'port\tFish\tApril'],
    takes: ['Who\tWhat\tWhen'],
  },
  {
    repair: 'table-joins',
    does: 'joins a half that has no name to the row above in a table of names, though its row starts further right',
    given: [
      { text: 'Time\tWhat', kind: 'row', table: 0, header: true, place: at(0, 70) },
      { text: '09:00\tMill', kind: 'row', table: 0, header: false, place: at(0, 70) },
      { text: '10:00\tPort', kind: 'row', table: 0, header: false, place: at(0, 70) },
      { text: '11:00\tQuays. Speakers:', kind: 'row', table: 0, header: false, place: at(0, 70) },
      { text: '\tAnn Roe', kind: 'row', table: 1, header: true, place: at(1, 300) },
      { text: '12:00\tBread', kind: 'row', table: 1, header: false, place: at(1, 70) },
    ],
    gives: [
      'Time\tWhat',
      '09:00\tMill',
      '10:00\tPort',
      '11:00\tQuays. Speakers:\u2028Ann Roe',
      '12:00\tBread',
    ],
  },
  {
    repair: 'table-joins',
    does: 'keeps a row without a name in a table that has others',
    given: [
      { text: 'Time\tWhat', kind: 'row', table: 0, header: true, place: at(0, 70) },
      { text: '09:00\tMill', kind: 'row', table: 0, header: false, place: at(0, 70) },
      { text: '\tPort', kind: 'row', table: 0, header: false, place: at(0, 300) },
      { text: '10:00\tQuays', kind: 'row', table: 0, header: false, place: at(0, 70) },
      { text: '\tAnn Roe', kind: 'row', table: 1, header: true, place: at(1, 300) },
      { text: '12:00\tBread', kind: 'row', table: 1, header: false, place: at(1, 70) },
    ],
    gives: ['Time\tWhat', '09:00\tMill', '\tPort', '10:00\tQuays', '\tAnn Roe', '12:00\tBread'],
  },
  {
    repair: 'table-joins',
    does: 'keeps the head of a table of other columns',
    given: [
      { text: 'Who\tWhat', kind: 'row', table: 0, header: true, place: page(0) },
      { text: 'Who\tWhat\tWhen', kind: 'row', table: 1, header: true, place: page(1) },
    ],
    gives: ['Who\tWhat', 'Who\tWhat\tWhen'],
  },
  {
    repair: 'table-joins',
    does: 'joins a table that goes on in the next column of its page, and there on the next page below its head',
    given: [
      { text: 'Who\tWhat', kind: 'row', table: 0, header: true, place: inColumn(50, 300) },
      { text: 'Mill\tBread', kind: 'row', table: 0, header: false, place: inColumn(50, 320) },
      { text: 'Port\tFish', kind: 'row', table: 1, header: true, place: inColumn(300, 100) },
      { text: 'Who\tWhat', kind: 'row', table: 2, header: true, place: inColumn(50, 100, 1) },
      { text: 'Quays\tRope', kind: 'row', table: 2, header: false, place: inColumn(50, 120, 1) },
    ],
    gives: ['Who\tWhat', 'Mill\tBread', 'Port\tFish', 'Quays\tRope'],
    takes: ['Who\tWhat'],
  },
  {
    repair: 'table-joins',
    does: 'joins a table of the last column to its rest in the first one of the next page by the head',
    given: [
      { text: 'Who\tWhat', kind: 'row', table: 0, header: true, place: inColumn(300, 300) },
      { text: 'Mill\tBread', kind: 'row', table: 0, header: false, place: inColumn(300, 320) },
      { text: 'Who\tWhat', kind: 'row', table: 1, header: true, place: inColumn(50, 100, 1) },
      { text: 'Port\tFish', kind: 'row', table: 1, header: false, place: inColumn(50, 120, 1) },
    ],
    gives: ['Who\tWhat', 'Mill\tBread', 'Port\tFish'],
    takes: ['Who\tWhat'],
  },
  {
    repair: 'table-joins',
    does: 'leaves tables apart that stand side by side',
    given: [
      { text: 'Who\tWhat', kind: 'row', table: 0, header: true, place: inColumn(50, 300) },
      { text: 'Mill\tBread', kind: 'row', table: 0, header: false, place: inColumn(50, 320) },
      { text: 'Port\tFish', kind: 'row', table: 1, header: true, place: inColumn(300, 300) },
      { text: '\tRope', kind: 'row', table: 1, header: false, place: inColumn(300, 320) },
    ],
    gives: ['Who\tWhat', 'Mill\tBread', 'Port\tFish', '\tRope'],
  },
  {
    repair: 'page-joins',
    does: 'joins a sentence over the footnotes between its halves',
    given: [
      { text: 'The members agreed to', place: page(0) },
      { text: '1 Harbour office.', kind: 'note', place: page(0) },
      { text: 'meet again.', place: page(1) },
    ],
    gives: ['The members agreed to\nmeet again.', '1 Harbour office.'],
  },
  {
    repair: 'page-joins',
    does: 'joins an item that a blank line cut behind a small word or before a small letter',
    given: [
      { text: 'The pilots chose a new lamp for', kind: 'item', marker: '-', list: 0 },
      { text: 'Harbour House.', kind: 'item', marker: '', list: 0 },
      { text: 'The crews of both banks put their', kind: 'item', marker: '-', list: 0 },
      { text: 'boats in the shed.', kind: 'item', marker: '', list: 0 },
    ],
    gives: [
      'The pilots chose a new lamp for\nHarbour House.',
      'The crews of both banks put their\nboats in the shed.',
    ],
  },
  {
    repair: 'page-joins',
    does: 'leaves what an item tells below its first words, and the next item, apart',
    given: [
      { text: 'Lamp', kind: 'item', marker: '-', list: 0 },
      { text: 'a light for ships.', kind: 'item', marker: '', list: 0 },
      { text: 'The pilots chose a new lamp for', kind: 'item', marker: '-', list: 0 },
      { text: 'the older pilots', kind: 'item', marker: '-', list: 0 },
      { text: 'The pilots chose a new lamp of their own', kind: 'item', marker: '-', list: 0 },
      { text: 'Oil is dear.', kind: 'item', marker: '', list: 0 },
    ],
    gives: [
      'Lamp',
      'a light for ships.',
      'The pilots chose a new lamp for',
      'the older pilots',
      'The pilots chose a new lamp of their own',
      'Oil is dear.',
    ],
  },
  {
    repair: 'stray-breaks',
    does: 'joins long lines that a sentence goes on over',
    given: [
      'The lamps of the northern quay should be lit before the boats\u2028of both banks come home and the crews of the southern pier\u2028have gone. Oil is dear.',
    ],
    gives: [
      'The lamps of the northern quay should be lit before the boats\nof both banks come home and the crews of the southern pier\nhave gone. Oil is dear.',
    ],
  },
  {
    repair: 'stray-breaks',
    does: 'keeps the ends of short lines, of sentences, of small entries and before a capital',
    given: [
      'Harbour House\u2028of the northern bay',
      'The lamps of the northern quay should be lit before the boats.\u2028of both banks',
      'one lamp for each of the boats of the northern harbour\u2028two lamps for the pier',
      'The lamps of the northern quay should be lit before the boats\u2028Come home',
    ],
    gives: [
      'Harbour House\u2028of the northern bay',
      'The lamps of the northern quay should be lit before the boats.\u2028of both banks',
      'one lamp for each of the boats of the northern harbour\u2028two lamps for the pier',
      'The lamps of the northern quay should be lit before the boats\u2028Come home',
    ],
  },
])
