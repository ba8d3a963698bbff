import { expect, test } from 'vitest'
import { repairs } from '../../pipeline/2-clean/clean.ts'
import type { Draft } from '../../pipeline/2-clean/draft.ts'
import { knowledge } from '../knowledge.ts'

type Given = Partial<Draft> & { readonly text: string }

function draft(given: Given): Draft {
  return { kind: 'paragraph', level: 0, runs: [], place: {}, ...given }
}

function repaired(name: string, given: readonly (string | Given)[]) {
  const repair = repairs[name]
  if (!repair) throw new Error(`Unexpected repair ${name}`)
  const { drafts, taken } = repair(
    given.map((one) => draft(typeof one === 'string' ? { text: one } : one)),
    knowledge,
  )
  return { drafts, texts: drafts.map(({ text }) => text), taken: taken.map(({ text }) => text) }
}

const page = (index: number) => ({ page: { index, label: String(index + 1) } })
const printed = { ...page(0), box: [60, 100, 500, 140] as const }
const slide = (number: number) => ({ slide: number })

const unwrapped =
  'What nobody wrapped goes on about the harbour, the pier, the nets and the tides of the bay until all is said that there is to say of them and of the rest'

interface Case {
  readonly repair: string
  readonly does: string
  readonly given: readonly (string | Given)[]
  readonly gives: readonly string[]
  readonly takes?: readonly string[]
}

const cases: readonly Case[] = [
  {
    repair: 'stray-headings',
    does: 'makes a heading of a line with hashes that Markdown did not take for one',
    given: ['## The harbour at night', '# not a title', '# Said as a sentence.', '#Tag of the Day'],
    gives: ['The harbour at night', '# not a title', '# Said as a sentence.', '#Tag of the Day'],
    takes: ['## '],
  },
  {
    repair: 'stray-headings',
    does: 'makes a heading of a first line whose hashes no space follows, and leaves what stands below it',
    given: [
      '##Report of the evening\n-- by the harbour guild, at the pier',
      '###So, in short...',
      '##Tags, and more,',
    ],
    gives: [
      'Report of the evening',
      '-- by the harbour guild, at the pier',
      'So, in short...',
      '##Tags, and more,',
    ],
    takes: ['##', '###'],
  },
  {
    repair: 'stray-headings',
    does: 'makes a heading of a first line with its number, and of one hash before what a document begins with',
    given: ['#The harbour at night\nIt is dark.', '##02 The lamps\nThey are lit.', '#Tag of the Day', '##7'],
    gives: ['The harbour at night', 'It is dark.', '02 The lamps', 'They are lit.', '#Tag of the Day', '##7'],
    takes: ['#', '##'],
  },
  {
    repair: 'template-tags',
    does: 'takes out what only the generator of a site reads',
    given: [
      '{% include lamp.html kind="red" %}Programme {{ page.title }}{: .notice--warning}',
      'Set {a, b} to {{x}}',
    ],
    gives: ['Programme ', 'Set {a, b} to {{x}}'],
    takes: ['{% include lamp.html kind="red" %}{{ page.title }}{: .notice--warning}'],
  },
  {
    repair: 'template-tags',
    does: 'leaves what the generator of a site translates',
    given: ["{{ _('Lamps at night') }}", '{{ t("They are lit.") }}{{ page.title }}'],
    gives: ['Lamps at night', 'They are lit.'],
    takes: ["{{ _('') }}", '{{ t("") }}{{ page.title }}'],
  },
  {
    repair: 'template-directives',
    does: 'takes out what a template is put together with, and no addresses',
    given: [
      "@extends('app') @include('head', array('title'=>'Red lamps'))",
      "@section('body') Lamps @endsection",
      'Write to @else.example, or to ann@section.example',
    ],
    gives: [' ', ' Lamps ', 'Write to @else.example, or to ann@section.example'],
    takes: ["@extends('app')@include('head', array('title'=>'Red lamps'))", "@section('body')@endsection"],
  },
  {
    repair: 'dashed-paragraphs',
    does: 'makes items of paragraphs in a row that begin with a typed dash',
    given: ['The forum is to:', '- Paint the pier;', '- Light the lamps.', '– Said Ada.', 'It rained.'],
    gives: ['The forum is to:', 'Paint the pier;', 'Light the lamps.', '– Said Ada.', 'It rained.'],
    takes: ['-', '-'],
  },
  {
    repair: 'characters',
    does: 'takes out what cannot be seen',
    given: ['Lo\u00adcal \u200bown\u202eership\u0007'],
    gives: ['Local ownership'],
    takes: ['\u00ad\u200b\u202e\u0007'],
  },
  {
    repair: 'characters',
    does: 'spells ligatures out',
    given: ['of\uFB01ce e\uFB00ect'],
    gives: ['office effect'],
  },
  {
    repair: 'characters',
    does: 'makes odd spaces plain',
    given: ['10\u00a0000 people\u2009here'],
    gives: ['10 000 people here'],
  },
  {
    repair: 'characters',
    does: 'takes out half characters',
    given: ['a\ud83d b \ud83d\ude00'],
    gives: ['a b \ud83d\ude00'],
    takes: ['\ud83d'],
  },
  {
    repair: 'characters',
    does: 'leaves accents and emoji alone',
    given: ['Café 👍🏽'],
    gives: ['Café 👍🏽'],
  },
  {
    repair: 'long-blanks',
    does: 'leaves a hundred blanks of more',
    given: [`Two${' \u2028'.repeat(60)}words`, `three${' '.repeat(100)}more`],
    gives: [`Two${' \u2028'.repeat(50)}words`, `three${' '.repeat(100)}more`],
  },
  {
    repair: 'long-blanks',
    does: 'keeps the cells of a row',
    given: [{ kind: 'row', text: `a${'\t'.repeat(120)}b${' '.repeat(120)}c` }],
    gives: [`a${'\t'.repeat(120)}b${' '.repeat(100)}c`],
  },
  {
    repair: 'slide-previews',
    does: 'takes out the copy that is cut off',
    given: [
      { text: 'What we lear', place: slide(1) },
      { text: 'What we learned in the field', place: slide(1) },
    ],
    gives: ['What we learned in the field'],
    takes: ['What we lear'],
  },
  {
    repair: 'slide-previews',
    does: 'keeps the same words of another slide',
    given: [
      { text: 'What we learned', place: slide(1) },
      { text: 'What we learned then', place: slide(2) },
    ],
    gives: ['What we learned', 'What we learned then'],
  },
  {
    repair: 'slide-previews',
    does: 'keeps paragraphs that are no slides',
    given: ['What we learned', 'What we learned then'],
    gives: ['What we learned', 'What we learned then'],
  },
  {
    repair: 'running-heads',
    does: 'takes out margin lines that recur, numbers apart',
    given: [{ text: 'Report 2019 | 1', margin: 'top' }, 'Words.', { text: 'Report 2019 | 2', margin: 'top' }],
    gives: ['Words.'],
    takes: ['Report 2019 | 1', 'Report 2019 | 2'],
  },
  {
    repair: 'running-heads',
    does: 'takes out page numbers',
    given: [
      'Words.',
      { text: '- 7 -', margin: 'bottom' },
      { text: 'Page 8 of 12', margin: 'bottom' },
      { text: 'iv', margin: 'bottom' },
    ],
    gives: ['Words.'],
    takes: ['- 7 -', 'Page 8 of 12', 'iv'],
  },
  {
    repair: 'running-heads',
    does: 'keeps what stands in the margin where nothing else is printed',
    given: [
      { text: 'Slide 1', margin: 'top' },
      { text: 'Slide 2', margin: 'top' },
    ],
    gives: ['Slide 1', 'Slide 2'],
  },
  {
    repair: 'running-heads',
    does: 'keeps a margin line that stands once',
    given: [{ text: 'Chatham House Rule applies', margin: 'bottom' }, 'Words.'],
    gives: ['Chatham House Rule applies', 'Words.'],
  },
  {
    repair: 'running-heads',
    does: 'keeps the first of banners that recur',
    given: ['VELDARA DIALOGUE', 'One.', 'VELDARA DIALOGUE', 'Two.', 'VELDARA DIALOGUE'],
    gives: ['VELDARA DIALOGUE', 'One.', 'Two.'],
    takes: ['VELDARA DIALOGUE', 'VELDARA DIALOGUE'],
  },
  {
    repair: 'running-heads',
    does: 'keeps ordinary lines that recur',
    given: ['Coffee break', 'Coffee break', 'Coffee break'],
    gives: ['Coffee break', 'Coffee break', 'Coffee break'],
  },
  {
    repair: 'slide-footers',
    does: 'takes out the ending that slides share',
    given: [
      'One thing Training Unit 2019 1',
      'Another Training Unit 2019 2',
      'A third Training Unit 2019 3',
      'Last Training Unit 2019 4',
    ].map((text, at) => ({ text, place: slide(at + 1) })),
    gives: ['One thing', 'Another', 'A third', 'Last'],
    takes: [
      ' Training Unit 2019 1',
      ' Training Unit 2019 2',
      ' Training Unit 2019 3',
      ' Training Unit 2019 4',
    ],
  },
  {
    repair: 'slide-footers',
    does: 'leaves three slides alone',
    given: ['One Unit 1', 'Two Unit 2', 'Three Unit 3'].map((text, at) => ({ text, place: slide(at + 1) })),
    gives: ['One Unit 1', 'Two Unit 2', 'Three Unit 3'],
  },
  {
    repair: 'flat-bullets',
    does: 'gives each bullet of a running line its own item',
    given: ['We learned: • ask first • listen well'],
    gives: ['We learned:', 'ask first', 'listen well'],
    takes: ['•', '•'],
  },
  {
    repair: 'flat-bullets',
    does: 'knows a hollow bullet that became a letter, behind a colon and full stops',
    given: ['Do this: o Ask first. o Listen well o not.', 'Sí: o bien ahora. O nunca o tarde.'],
    gives: ['Do this:', 'Ask first.', 'Listen well o not.', 'Sí: o bien ahora. O nunca o tarde.'],
    takes: ['o', 'o'],
  },
  {
    repair: 'flat-bullets',
    does: 'knows the bullets of symbol fonts',
    given: ['Chair: Ada Holm \uF0B7 Ben Roy, mayor \uF0A7 Cem Gul, judge'],
    gives: ['Chair: Ada Holm', 'Ben Roy, mayor', 'Cem Gul, judge'],
    takes: ['\uF0B7', '\uF0A7'],
  },
  {
    repair: 'flat-bullets',
    does: 'parts an item in which its own bullet stands again',
    given: [{ kind: 'item', marker: '•', list: 3, level: 2, text: 'Ada Holm • Ben Roy ▪ mayor' }],
    gives: ['Ada Holm', 'Ben Roy ▪ mayor'],
    takes: ['•'],
  },
  {
    repair: 'flat-numbers',
    does: 'gives each number that counts on before a sentence its own item',
    given: ['Advice. 1. Ask first. 2. Listen well. It pays. 3. Come back.'],
    gives: ['Advice.', 'Ask first.', 'Listen well. It pays.', 'Come back.'],
    takes: ['1.', '2.', '3.'],
  },
  {
    repair: 'flat-numbers',
    does: 'parts an item in which its own number goes on',
    given: [
      { kind: 'item', marker: '7.', list: 2, level: 1, text: 'Ask first. 8. Listen well. 9. Come back.' },
    ],
    gives: ['Ask first.', 'Listen well.', 'Come back.'],
    takes: ['8.', '9.'],
  },
  {
    repair: 'flat-numbers',
    does: 'leaves numbers alone that do not count on, and two that do',
    given: ['It rained on 3. May was dry. 7. June too.', 'See part 1. Begin. 2. End.'],
    gives: ['It rained on 3. May was dry. 7. June too.', 'See part 1. Begin. 2. End.'],
  },
  {
    repair: 'flat-bullets',
    does: 'makes a list of ended lines that all begin with the same typed bullet',
    given: [
      '* Ask first.\u2028* Listen well.',
      '- Ask first.\u2028Then listen.',
      '* Ask * of all * first',
      '- Ask first.\u2028* Listen well.',
    ],
    gives: [
      'Ask first.',
      'Listen well.',
      '- Ask first.\u2028Then listen.',
      '* Ask * of all * first',
      '- Ask first.\u2028* Listen well.',
    ],
    takes: ['*', '*'],
  },
  {
    repair: 'flat-bullets',
    does: 'leaves one bullet inside prose alone',
    given: ['The sign • means nothing here'],
    gives: ['The sign • means nothing here'],
  },
  {
    repair: 'flat-bullets',
    does: 'leaves dashes in prose alone',
    given: ['It was late – very late – when we met'],
    gives: ['It was late – very late – when we met'],
  },
  {
    repair: 'flat-bullets',
    does: 'takes dashes under a bullet of a slide as sub-items',
    given: [{ text: '• Police – trained – paid', place: slide(1) }],
    gives: ['Police', 'trained', 'paid'],
    takes: ['•', '–', '–'],
  },
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
    repair: 'stray-images',
    does: 'takes out images whose address holds a space',
    given: [
      '![](/files/Lamp Day 2.jpg)The lamps were lit. ![A pier](pier 1.png "Pier") So was the pier.',
      'See ![1](note)!',
    ],
    gives: ['The lamps were lit. So was the pier.', 'See ![1](note)!'],
    takes: ['![](/files/Lamp Day 2.jpg)![A pier](pier 1.png "Pier") '],
  },
  {
    repair: 'text-roles',
    does: 'takes out the marks of roles and references of reStructuredText, and leaves code and single marks',
    given: [
      ':term:`Oil` is cheap; see `The Lamp Book <https://lamp.example/book>`_ and the `page of lamps`__.',
      'Type `make lamps` or ``make :term:`oil```; a ` stands alone.',
    ],
    gives: [
      'Oil is cheap; see The Lamp Book <https://lamp.example/book> and the page of lamps.',
      'Type `make lamps` or ``make :term:`oil```; a ` stands alone.',
    ],
    takes: [':term:````_``__'],
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
    repair: 'hyphens',
    does: 'writes a word as the document writes it within a line',
    given: ['The market is data-\ndriven and under-\nfunded.', 'Data-driven work; underfunded work.'],
    gives: ['The market is data-driven and underfunded.', 'Data-driven work; underfunded work.'],
    takes: ['-'],
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
    does: 'keeps the head of a table of other columns',
    given: [
      { text: 'Who\tWhat', kind: 'row', table: 0, header: true, place: page(0) },
      { text: 'Who\tWhat\tWhen', kind: 'row', table: 1, header: true, place: page(1) },
    ],
    gives: ['Who\tWhat', 'Who\tWhat\tWhen'],
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
    repair: 'leaders',
    does: 'takes out the dots before a page number',
    given: ['Method ........ 3\nFindings . . . . . 14', 'Annex\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDxii'],
    gives: ['Method 3\nFindings 14', 'Annex xii'],
    takes: ['........', '. . . . .', '\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD'],
  },
  {
    repair: 'leaders',
    does: 'keeps blanks to fill in and words that trail off',
    given: ['Name: ________ Date: ________', 'And then .... nothing', 'He paid 3.... dollars'],
    gives: ['Name: ________ Date: ________', 'And then .... nothing', 'He paid 3.... dollars'],
  },
  {
    repair: 'hyphens',
    does: 'joins a word cut at a line end',
    given: ['recom-\nmendation'],
    gives: ['recommendation'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'keeps the hyphen of a compound',
    given: ['self-\ngoverning and decision-\nmaking'],
    gives: ['self-governing and decision-making'],
  },
  {
    repair: 'hyphens',
    does: 'keeps a hyphen behind what no word is cut after, and joins words that begin alike',
    given: ['Servers on-\nprem and e-\nlearning, by-\nelections', 'on-\ngoing of-\nfice off-\nset on-\nly'],
    gives: ['Servers on-prem and e-learning, by-elections', 'ongoing office offset only'],
    takes: ['-', '-', '-', '-'],
  },
  {
    repair: 'hyphens',
    does: 'keeps the hyphens of a chain, and joins a word that is cut in one',
    given: ['state-of-\nthe-art, end-\nto-end and peace-build-\ning work, on-the-\njob'],
    gives: ['state-of-the-art, end-to-end and peace-building work, on-the-job'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'leaves a hyphen before a capital',
    given: ['Franco-\nBritish'],
    gives: ['Franco-\nBritish'],
  },
  {
    repair: 'hyphens',
    does: 'keeps the hyphens of French words, and joins French words that are cut',
    given: [
      'Le sous-\npréfet et la porte-\nparole de la mairie ont dit que les vingt-\ncinq agents seront peut-\nêtre au rendez-\nvous de la préfec-\nture avec les recom-\nmandations du minis-\ntère.',
    ],
    gives: [
      'Le sous-préfet et la porte-parole de la mairie ont dit que les vingt-cinq agents seront peut-être au rendez-vous de la préfecture avec les recommandations du ministère.',
    ],
    takes: ['-', '-', '-'],
  },
  {
    repair: 'hyphens',
    does: 'keeps the hyphens of Spanish words, and joins Spanish words that are cut',
    given: [
      'La misión de la policía en el norte es un taller teórico-\npráctico para la comuni-\ndad, y una mesa cívico-\nmilitar de las institu-\nciones.',
    ],
    gives: [
      'La misión de la policía en el norte es un taller teórico-práctico para la comunidad, y una mesa cívico-militar de las instituciones.',
    ],
    takes: ['-', '-'],
  },
  {
    repair: 'hyphens',
    does: 'keeps the hyphens of English compounds that the document says once',
    given: [
      'Of the forty-\nfive members of the follow-\nup group, a would-\nbe warden and an all-\nfemale crew wrote in-\ndepth on man-\nmade har-\nbours.',
    ],
    gives: [
      'Of the forty-five members of the follow-up group, a would-be warden and an all-female crew wrote in-depth on man-made harbours.',
    ],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'keeps a hyphen between two words of the document, and drops it behind what is none',
    given: ['The harbour police met the quay council.', 'A quay-\nharbour plan and a peti-\ntion.'],
    gives: ['The harbour police met the quay council.', 'A quay-harbour plan and a petition.'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'takes what the document does more often where it writes a word in two ways',
    given: ['Follow-\nup. Followup, followup, follow-up.', 'Set-\nup. Setup, set-up, set-up.'],
    gives: ['Followup. Followup, followup, follow-up.', 'Set-up. Setup, set-up, set-up.'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'takes another form of a word for its spelling',
    given: ['Pilot-\nages of the bay; lamp-\nlighters.', 'The pilotage, a lamp-lighter.'],
    gives: ['Pilotages of the bay; lamp-lighters.', 'The pilotage, a lamp-lighter.'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'leaves a hyphen that hangs before a conjunction',
    given: ['short-\nand long-term plans, a thou-\nsand lamps, end-\nto-end'],
    gives: ['short-\nand long-term plans, a thousand lamps, end-to-end'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'drops soft hyphens with the line end behind them',
    given: ['recom\u00ad\nmendation, self\u00ad \n  made', 'MINIS\u00ad\nTER', 'at the end\u00ad'],
    gives: ['recommendation, selfmade', 'MINISTER', 'at the end'],
    takes: ['\u00ad', '\u00ad', '\u00ad', '\u00ad'],
  },
  {
    repair: 'hyphens',
    does: 'joins words over a blank before the line end',
    given: ['recom- \nmendation, long- \nterm'],
    gives: ['recommendation, long-term'],
    takes: ['-'],
  },
  {
    repair: 'characters',
    does: 'leaves a soft hyphen at a line end to the repair of hyphens',
    given: ['har\u00adbour recom\u00ad\nmendation\u00ad'],
    gives: ['harbour recom\u00ad\nmendation\u00ad'],
    takes: ['\u00ad'],
  },
  { repair: 'hyphens', does: 'leaves a hyphen inside a line', given: ['follow-up'], gives: ['follow-up'] },
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
  {
    repair: 'spaces',
    does: 'leaves one space between words and none at the ends',
    given: ['  two   words '],
    gives: ['two words'],
  },
  {
    repair: 'spaces',
    does: 'keeps the cells of a row',
    given: [{ kind: 'row', text: ' a \t b  c \t' }],
    gives: ['a\tb c\t'],
  },
  { repair: 'spaces', does: 'drops what holds nothing', given: ['  ', 'Words.'], gives: ['Words.'] },
]

test.each(cases)('$repair $does', ({ repair, given, gives, takes }) => {
  const { texts, taken } = repaired(repair, given)
  expect(texts).toEqual(gives)
  expect(taken).toEqual(takes ?? [])
})

test.each(cases)('$repair done twice is done once: $does', ({ repair, given }) => {
  const once = repaired(repair, given)
  expect(repairs[repair]?.(once.drafts, knowledge)).toEqual({ drafts: once.drafts, taken: [] })
})

test.each(['characters', 'hyphens', 'spaces', 'lines'])('%s moves emphasis along with its words', (name) => {
  const text = 'A\u00ad  recom-\nmendation that is strong and stands in a line of its own here'
  const start = text.indexOf('strong')
  const { drafts } = repaired(name, [{ text, runs: [{ kind: 'strong', span: [start, start + 6] }] }])
  const [run] = drafts[0]?.runs ?? []
  expect(drafts[0]?.text.slice(...(run?.span ?? [0, 0]))).toBe('strong')
})
