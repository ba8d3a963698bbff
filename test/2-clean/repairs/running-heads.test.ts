import { repairsEach, slide } from './repaired.ts'

/*
 * What is printed again on each page or slide, and the dots before the number of a page.
 */

repairsEach([
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
    does: 'takes out what a browser adds to a page it prints',
    given: [
      { text: '4/12/26, 10:24 PM', margin: 'top' },
      { text: 'Lamps of the harbour', margin: 'top' },
      'Words.',
      '4/12/26, 10:24 PM',
      { text: 'https://harbour.example/lamps', margin: 'bottom' },
    ],
    gives: ['Lamps of the harbour', 'Words.', '4/12/26, 10:24 PM'],
    takes: ['4/12/26, 10:24 PM', 'https://harbour.example/lamps'],
  },
  {
    repair: 'running-heads',
    does: 'keeps an address in the margin of what no browser printed',
    given: ['Words.', { text: 'https://harbour.example', margin: 'bottom' }],
    gives: ['Words.', 'https://harbour.example'],
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
])
