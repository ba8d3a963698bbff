import { expect, test } from 'vitest'
import type { Genre } from '../../pipeline/model/doc.ts'
import { states } from './states.ts'

/*
 * What is stated in the words of talk, and as somebody's: contractions, what he or she said, what was voiced without "that".
 */

const head = [
  '# Report of the workshop on lamps',
  '',
  'The workshop was held in Averin on 12 March 2019.',
  '',
  '## Discussion',
  '',
]

test.each<[string, Genre, readonly string[], readonly string[]]>([
  [
    'advice in contractions, with "let us" and "it would be great"',
    'report',
    [
      ...head,
      'That’s why the lighting of the pier shouldn’t be left to its users alone.',
      '',
      "Instead of all harbours of the world let's focus on a few lamps of the north.",
      '',
      'It would be great if all keepers could meet once a year in the harbour.',
      '',
      'First, the Lamp Board could explore the creation of a store of oil.',
      '',
      'They could see the lamps from the pier.',
    ],
    [
      'recommendation | That’s why the lighting of the pier shouldn’t be left to its users alone.',
      "recommendation | Instead of all harbours of the world let's focus on a few lamps of the north.",
      'recommendation | It would be great if all keepers could meet once a year in the harbour.',
      'recommendation | First, the Lamp Board could explore the creation of a store of oil.',
    ],
  ],
  [
    'views of somebody whom the sentence before names, and of those asked for the report',
    'report',
    [
      ...head,
      'She also contrasted the counts of the north with those of the south.',
      '',
      'Oil, he argued, is a matter of the whole coast and of all who sail there.',
      '',
      'Crews interviewed for this report said that they sail without lamps.',
      '',
      'They sailed home in the evening with all the lamps lit.',
    ],
    [
      'finding | She also contrasted the counts of the north with those of the south.',
      'finding | Oil, he argued, is a matter of the whole coast and of all who sail there.',
      'finding | Crews interviewed for this report said that they sail without lamps.',
    ],
  ],
  [
    'what is wished, described and told by the way',
    'report',
    [
      ...head,
      'Several interviewees expressed a desire to meet other keepers of the coast.',
      '',
      'The delegates described the vital role of the wives of pilots in all harbours.',
      '',
      'One of the key findings from the talks was that no lamp lights the whole bay.',
      '',
      'History tells us that lamps go out when nobody is paid to watch them.',
    ],
    [
      'finding | Several interviewees expressed a desire to meet other keepers of the coast.',
      'finding | The delegates described the vital role of the wives of pilots in all harbours.',
      'finding | One of the key findings from the talks was that no lamp lights the whole bay.',
      'lesson | History tells us that lamps go out when nobody is paid to watch them.',
    ],
  ],
  [
    'what somebody agreed to of whom a sentence before says something, and nothing that nobody did',
    'report',
    [
      ...head,
      'Ann Roe said that lamps were few. She agreed to write to the board.',
      '',
      'He agreed to write to the board.',
      '',
      'Whether the lamps had been lit was said to be unknown.',
      '',
      'The keepers must have gotten the oil from the pier.',
    ],
    ['finding | Ann Roe said that lamps were few.', 'commitment | She agreed to write to the board.'],
  ],
  [
    'terms that are kinds of things, with commas between adjectives and in footnotes; no duty and no account',
    'report',
    [
      ...head,
      'The Tide Cube (TC) is a free, open source project supporting the counts of all ports.',
      '',
      'Wick knives are devices designed to cut wicks.',
      '',
      'The Lamp Council is duty bound to light the bay.',
      '',
      'The following is an account of the process that we went through.',
      '',
      'There is a network of pilots who sail at night.',
      '',
      'Lamps need dry oil.[^1] They burn.',
      '',
      '[^1]: Dry oil is defined as oil without any water of the sea.',
    ],
    [
      'definition | The Tide Cube (TC) is a free, open source project supporting the counts of all ports.',
      'definition | Wick knives are devices designed to cut wicks.',
      'definition | Dry oil is defined as oil without any water of the sea.',
    ],
  ],
  [
    'no advice in the title of a work, and all that somebody is quoted with',
    'report',
    [
      ...head,
      'An article, ‘The Urgent Need to Reimagine Lamps’, was handed round at the door.',
      '',
      'Roe said: “Wardens should light all lamps before the night begins.”',
    ],
    ['recommendation | Roe said: “Wardens should light all lamps before the night begins.”'],
  ],
  [
    'what a project will do on its own page, by its name too, and not when it ends',
    'mandate',
    [
      '# The LAMPA project',
      '',
      'LAMPA will develop a count of lamps in all harbours.',
      '',
      'This project – Lamps for All (LAMPA) – will introduce oil of a new kind.',
      '',
      'The project has received state funding to explore how lamps burn.',
      '',
      'The project will end in May.',
      '',
      'Wardens will develop a taste for oil.',
    ],
    [
      'objective | LAMPA will develop a count of lamps in all harbours.',
      'objective | This project – Lamps for All (LAMPA) – will introduce oil of a new kind.',
      'objective | The project has received state funding to explore how lamps burn.',
    ],
  ],
  [
    'no lesson in what would have come about',
    'report',
    [
      ...head,
      '## What went wrong',
      '',
      'Nobody lit the lamps at dusk. If somebody had, the ship would have:',
      '',
      '- never been lost, or',
      '- been found on the same day',
    ],
    ['lesson | Nobody lit the lamps at dusk.'],
  ],
  [
    'what an item below "Lessons learned" says should follow from its lesson',
    'report',
    [
      ...head,
      '## Lessons learned',
      '',
      '- *Agreements help.* The treaty of the ports made roles clear.',
      '- *Oil runs out in winter.* Buy it in summer, when it is cheap.',
      '- *Wicks are thin.* Keepers should be told of it before they buy any.',
    ],
    [
      'lesson | Agreements help. The treaty of the ports made roles clear.',
      'lesson | Oil runs out in winter.',
      'recommendation | Buy it in summer, when it is cheap.',
      'lesson | Wicks are thin.',
      'recommendation | Keepers should be told of it before they buy any.',
    ],
  ],
  [
    'what a team strove for and a board launched a programme for',
    'report',
    [
      ...head,
      'The team strove to restore the trust of crews in lamps.',
      '',
      'The Board has launched the Northern Lamp Programme to bring light to all piers.',
    ],
    [
      'objective | The team strove to restore the trust of crews in lamps.',
      'objective | The Board has launched the Northern Lamp Programme to bring light to all piers.',
    ],
  ],
  [
    'countries with which sentences begin, where a report goes through several, and what is held up as an example',
    'report',
    [
      ...head,
      'In France, the lamps are lit by law, and the law is kept.',
      '',
      'In the Netherlands, a lamp office has been set up for all harbours.',
      '',
      'The Blue Lamps network is one prime example of a community of keepers.',
      '',
      'This is a good example of a lamp.',
    ],
    [
      'case-study | In France, the lamps are lit by law, and the law is kept.',
      'case-study | In the Netherlands, a lamp office has been set up for all harbours.',
      'case-study | The Blue Lamps network is one prime example of a community of keepers.',
    ],
  ],
])('%s', async (_, genre, lines, expected) => {
  expect(await states(lines, genre)).toEqual(expected)
})
