import { repairsEach } from './repaired.ts'

/*
 * Characters, and the blanks between them.
 */

repairsEach([
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
    repair: 'characters',
    does: 'leaves a soft hyphen at a line end to the repair of hyphens',
    given: ['har\u00adbour recom\u00ad\nmendation\u00ad'],
    gives: ['harbour recom\u00ad\nmendation\u00ad'],
    takes: ['\u00ad'],
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
])
