import { repairsEach, slide } from './repaired.ts'

repairsEach([
  {
    repair: 'dashed-paragraphs',
    does: 'makes items of paragraphs in a row that begin with a typed dash',
    given: ['The forum is to:', '- Paint the pier;', '- Light the lamps.', '– Said Ada.', 'It rained.'],
    gives: ['The forum is to:', 'Paint the pier;', 'Light the lamps.', '– Said Ada.', 'It rained.'],
    takes: ['-', '-'],
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
])
