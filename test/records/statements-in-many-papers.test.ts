import { expect, test } from 'vitest'
import { extract } from '../../pipeline/5-extract/extract.ts'
import type { Genre } from '../../pipeline/model/doc.ts'
import { listener } from '../documents.ts'
import { programmeDoc } from './programme-doc.ts'
import { states } from './states.ts'

/*
 * What papers of many kinds state, where no heading of ours says it: project pages, conference reports, reviews.
 */

const page = ['# Lamps for all: piers of the north', '']
const report = ['# Report of the harbour conference', '']

test.each<[string, Genre, readonly string[], readonly string[]]>([
  [
    'what an evaluation or a project will do is its objective and no advice; whom a statement commends is no finding',
    'report',
    [
      ...report,
      'We acknowledge and appreciate the efforts of the crews. We commend the wardens for noting the lack of lamps.',
      '',
      'More specifically, the evaluation will:',
      '',
      '- Assess whether the lamps of the north have helped the crews;',
      '- Identify gaps that remain in the supply of oil.',
    ],
    [
      'objective | Assess whether the lamps of the north have helped the crews;',
      'objective | Identify gaps that remain in the supply of oil.',
    ],
  ],
  [
    'a report tells what is missing as found, and what an event gives its guests a platform for as its objective',
    'report',
    [
      ...report,
      'The event provides a platform for crews to learn of lamps, to discuss achievements and challenges faced in the north.',
      '',
      'The harbour group still does not have a warden for its lamps. The lamp fund has started with slow implementation at the piers.',
    ],
    [
      'objective | The event provides a platform for crews to learn of lamps, to discuss achievements and challenges faced in the north.',
      'finding | The harbour group still does not have a warden for its lamps.',
      'finding | The lamp fund has started with slow implementation at the piers.',
    ],
  ],
  [
    'a line with a full stop heads its part where it is a known heading and nothing else, and so do others set like it',
    'brief',
    [
      ...report,
      'Recommendations.',
      '',
      '1. Oil for the piers of the north.',
      '2. Lamps for each of the boats.',
      '',
      'Winter history.',
      '',
      'The first lamps were lit by the crews of the north in June.',
      '',
      'Lessons learned.',
      '',
      'Lamps of tin last longer at sea than those of brass.',
    ],
    [
      'recommendation | Oil for the piers of the north.',
      'recommendation | Lamps for each of the boats.',
      'lesson | Lamps of tin last longer at sea than those of brass.',
    ],
  ],
  [
    'an item advises as most of its list does, where its first word may be a verb or it has none; else it does not',
    'report',
    [
      ...report,
      'Some thoughts on the piers:',
      '',
      '- Produce and widely spread a map of the piers',
      '- Yearly visits to the piers of the north by the warden',
      '- Clean the lamps of the piers before the winter',
      '- Publish the hours of the ferry',
      '- The boats are old',
    ],
    [
      'recommendation | Produce and widely spread a map of the piers',
      'recommendation | Yearly visits to the piers of the north by the warden',
      'recommendation | Clean the lamps of the piers before the winter',
      'recommendation | Publish the hours of the ferry',
    ],
  ],
  [
    'below lessons what paragraphs say before a dash is learned, even what should be done, and not how it came about',
    'report',
    [
      ...report,
      '## Lessons learned',
      '',
      'Lamps come before boats — the piers were dark until June and nobody came. That delayed the ferry by a year.',
      '',
      'Crews should be asked first – wardens chose lamps that no crew of the north could mend.',
    ],
    ['lesson | Lamps come before boats', 'lesson | Crews should be asked first'],
  ],
  [
    'a heading among the cases that names its country leaves none to the countries told of below it',
    'report',
    [
      ...report,
      '## Case studies',
      '',
      '### Lamps on the piers of Norway',
      '',
      'The lamps were made in Sweden and lit in June.',
      '',
      '### Lamps on the piers of Iceland',
      '',
      'Oil came from Denmark each winter.',
    ],
    ['case-study | Lamps on the piers of Norway', 'case-study | Lamps on the piers of Iceland'],
  ],
  [
    'below advice what an item goes on to say could be done only tells more of its advice',
    'report',
    [
      ...report,
      '## Recommendations',
      '',
      '- Light the piers of the north. Lamps could be lent by the ferry.',
      '- Count the lamps each year. They must be counted by the crews.',
    ],
    [
      'recommendation | Light the piers of the north.',
      'recommendation | Count the lamps each year.',
      'recommendation | They must be counted by the crews.',
    ],
  ],
  [
    'headings right below a sentence that leads into lessons are the lessons, and no advice, but for one that only closes',
    'report',
    [
      ...report,
      'We held it for the first time. There were some things we learned on the piers:',
      '',
      '## Light the lamps before the talks',
      '',
      'We lit them late.',
      '',
      '## Crews sleep until noon',
      '',
      'Nobody came at eight.',
      '',
      '## Conclusion',
      '',
      'It was a good day.',
    ],
    ['lesson | Light the lamps before the talks', 'lesson | Crews sleep until noon'],
  ],
  [
    'as many headings side by side as a title promises lessons are those lessons',
    'report',
    [
      '# Three lessons from the piers of the north',
      '',
      'The piers were lit in June.',
      '',
      '## Oil is dear',
      '',
      'It was paid by the ferry.',
      '',
      '## Crews mend their own lamps',
      '',
      'They did it at night.',
      '',
      '## Fog hides the best lamp',
      '',
      'It came in May.',
    ],
    ['lesson | Oil is dear', 'lesson | Crews mend their own lamps', 'lesson | Fog hides the best lamp'],
  ],
  [
    'among items that tell to do something an unknown word before an article tells so too, a sentence with "isn’t" does not',
    'report',
    [
      ...report,
      'Some thoughts on the piers:',
      '',
      '- Clean the lamps',
      '- Varnish the boats',
      '- Check the oars of the crews',
      '- Count the keys',
      '- There isn’t a good map of the northern bay',
    ],
    [
      'recommendation | Clean the lamps',
      'recommendation | Varnish the boats',
      'recommendation | Check the oars of the crews',
      'recommendation | Count the keys',
    ],
  ],
  [
    'who tells of sources of water tells a problem all the same, and who was interested in something tells none',
    'report',
    [
      ...report,
      '## Challenges',
      '',
      'Heavy rain and floods raise the risk of oil in the water sources of the north.',
      '',
      'Some crews have lamps of tin, but the wardens were mostly interested in lamps of brass.',
    ],
    ['finding | Heavy rain and floods raise the risk of oil in the water sources of the north.'],
  ],
  [
    'a sentence that counts its parts behind a word for lessons is a list of them, one that counts problems is one sentence',
    'report',
    [
      ...report,
      'Three lessons were learned on the piers: (1) buy oil before the winter; (2) ask the crews first; and (3) mend lamps at once.',
      '',
      'The lamps have three problems: (1) the oil is dear; (2) the wicks are short; and (3) the glass breaks.',
    ],
    [
      'lesson | buy oil before the winter',
      'lesson | ask the crews first',
      'lesson | mend lamps at once.',
      'finding | The lamps have three problems: (1) the oil is dear; (2) the wicks are short; and (3) the glass breaks.',
    ],
  ],
  [
    'a project page tells what it found below "The challenge" and "Results", and nowhere else',
    'mandate',
    [
      ...page,
      '## The challenge',
      '',
      'Crews of the north sail home in the dark for five months.',
      '',
      '## What we do',
      '',
      '- Crews of the north get a lamp for each of their boats.',
      '',
      '## Results',
      '',
      '- Lamps burn on two thirds of the piers of the north.',
      '- Trained 200 pilots',
      '- The project will light the remaining piers by the end.',
    ],
    [
      'finding | Crews of the north sail home in the dark for five months.',
      'finding | Lamps burn on two thirds of the piers of the north.',
    ],
  ],
  [
    'below "Lessons from …" each plain sentence is one, whatever another says of experience',
    'report',
    [
      ...report,
      '## 3.3 Lessons from three piers',
      '',
      'Experience on the west pier suggests that lamps fail in the first winter. Crews who chose their lamp kept it clean for two years.',
    ],
    [
      'lesson | Experience on the west pier suggests that lamps fail in the first winter.',
      'lesson | Crews who chose their lamp kept it clean for two years.',
    ],
  ],
  [
    'what somebody who is named said is found or advised, though the sentence names who spoke',
    'report',
    [
      ...report,
      '## Second day',
      '',
      'In her address, Professor Ida Orr of the University of Toll reminded the audience that most crews never saw a lamp. Ms. Ada Roe, of the lamp makers’ union, complained that oil is sold by the barrel. Captain Ben Poe told the masters that ports should share their oil.',
    ],
    [
      'finding | In her address, Professor Ida Orr of the University of Toll reminded the audience that most crews never saw a lamp.',
      'finding | Ms. Ada Roe, of the lamp makers’ union, complained that oil is sold by the barrel.',
      'recommendation | Captain Ben Poe told the masters that ports should share their oil.',
    ],
  ],
  [
    'what was felt is found, though nobody is named',
    'report',
    [...report, '## Second day', '', 'It was felt that a crew of two sees less. It was felt by hand.'],
    ['finding | It was felt that a crew of two sees less.'],
  ],
  [
    'a heading that asks why heads causes, its number aside',
    'report',
    [
      ...report,
      '## 5. Why?',
      '',
      'The oil was bought for a boat that sank in 2018. The keys were kept in the town.',
    ],
    [
      'finding | The oil was bought for a boat that sank in 2018.',
      'finding | The keys were kept in the town.',
    ],
  ],
  [
    'what somebody has undertaken or announced to do is agreed, what is told of the past is not',
    'report',
    [
      ...report,
      '## Follow-up',
      '',
      'The harbour office has undertaken to buy oil by 31 March 2022. Toll and Averin announced that they would open a pier in 2023. The masters announced a storm.',
    ],
    [
      'commitment | The harbour office has undertaken to buy oil by 31 March 2022.',
      'commitment | Toll and Averin announced that they would open a pier in 2023.',
    ],
  ],
  [
    'below "Lessons" what was recommended is advice',
    'report',
    [
      ...report,
      '## Lessons from the flood',
      '',
      'The hall was open within an hour because the key hung at the neighbour’s.',
      '',
      'The council recommended that the ports keep a list of keys.',
    ],
    [
      'lesson | The hall was open within an hour because the key hung at the neighbour’s.',
      'recommendation | The council recommended that the ports keep a list of keys.',
    ],
  ],
  [
    'what many agreed is so was found, below a heading of what was said too',
    'report',
    [
      ...report,
      '## Main points of the discussion',
      '',
      'The lamps of both ports have no keeper by law. They are red. There was broad agreement that a lamp without a keeper is none.',
    ],
    [
      'finding | The lamps of both ports have no keeper by law.',
      'finding | There was broad agreement that a lamp without a keeper is none.',
    ],
  ],
  [
    'a name alone behind "Action" is no action, a verb and a name are',
    'report',
    [...report, '## Lamps', '', 'ACTION: Supt. Denby', '', 'ACTION: Buy Pier Lamps', '', 'The oil is dear.'],
    ['commitment | Buy Pier Lamps'],
  ],
  [
    'a footnote gives a meaning behind its mark; what somebody is tasked to do is none',
    'brief',
    [
      ...report,
      'The Office is tasked to draw up a standard for lamps.',
      '',
      '¹ By "pier lamp" we mean any lamp that stands on a pier.',
    ],
    [
      'commitment | The Office is tasked to draw up a standard for lamps.',
      'definition | ¹ By "pier lamp" we mean any lamp that stands on a pier.',
    ],
  ],
  [
    'what two who are joined will do is agreed',
    'report',
    [...report, '## Second day', '', 'Toll and Averin will conduct joint patrols from July 2018.'],
    ['commitment | Toll and Averin will conduct joint patrols from July 2018.'],
  ],
  [
    'a heading, a box or an entry of a programme may name a case that is no country',
    'brief',
    [
      ...report,
      '## Case: Port Elin',
      '',
      'A lamp on each pier.',
      '',
      '## Box 2. The case of the lower bay',
      '',
      'No lamp at all.',
      '',
      '## The case of Lower Toll',
      '',
      'In case: nobody knows.',
    ],
    [
      'case-study | Case: Port Elin',
      'case-study | Box 2. The case of the lower bay',
      'case-study | The case of Lower Toll',
    ],
  ],
  [
    'an example, what was discussed at length and where something was learned are cases; a place that is passed is none',
    'report',
    [
      ...report,
      '## Ghana 2019: an example',
      '',
      'Lamps came by ship. Togo was discussed at length. A ship passed Benin.',
    ],
    ['case-study | Ghana 2019: an example', 'case-study | Togo was discussed at length.'],
  ],
  [
    'a case of a programme may be no name, and a visit may have an aim',
    'agenda',
    [
      '# Visit to the harbour',
      '',
      '## Day 1',
      '',
      '| 09:00 | Opening |',
      '|---|---|',
      '| 09:30 | Case study: the lamp programme |',
      '| 12:00 | Lunch |',
      '',
      'The visit aims to show the masters how lamps are bought.',
    ],
    [
      'session | Opening',
      'session | Case study: the lamp programme',
      'case-study | Case study: the lamp programme',
      'session | Lunch',
      'objective | The visit aims to show the masters how lamps are bought.',
    ],
  ],
  [
    'the countries of an entry of a programme are cases that are planned',
    'agenda',
    [
      '# Workshop on lamps',
      '',
      '## Day 1',
      '',
      '09:00 Opening',
      '',
      '09:30 Country experiences – Ghana and Togo',
      '',
      '12:00 Lunch',
    ],
    [
      'session | Opening',
      'case-study | 09:30 Country experiences – Ghana and Togo',
      'case-study | 09:30 Country experiences – Ghana and Togo',
      'session | Country experiences – Ghana and Togo',
      'session | Lunch',
    ],
  ],
])('%s', async (_, genre, lines, expected) => {
  expect(await states(lines, genre)).toEqual(expected)
})

test.each<[string, readonly string[], readonly string[]]>([
  [
    'is who was named in the sentence before, where a word stands for it',
    ['Harbour councils should buy lamps. They should also buy oil.', '', 'They should also sell nets.'],
    ['Harbour councils', 'Harbour councils', 'They'],
  ],
  [
    'is whoever stands in a heading beside others that name bodies',
    [
      '## Recommendations',
      '',
      'For lamp trimmers:',
      '',
      '- Keep a list of the lamps.',
      '',
      'For donors:',
      '',
      '- Pay for the oil.',
    ],
    ['lamp trimmers', 'donors'],
  ],
  [
    'is nobody in such headings where none of them names a body',
    [
      '## Recommendations',
      '',
      'For next winter:',
      '',
      '- Keep a list of the lamps.',
      '',
      'For windy nights:',
      '',
      '- Pay for the oil.',
    ],
    ['-', '-'],
  ],
  [
    'is whom the first words of a paragraph name',
    [
      '## Recommendations',
      '',
      'For donors. Light must come first. Buying ought to wait until all piers are lit.',
    ],
    ['donors', 'donors'],
  ],
  [
    'is who is asked',
    ['- Request the Executive Secretary to report on oil each year.'],
    ['the Executive Secretary'],
  ],
])('who should act %s', async (_, lines, expected) => {
  const doc = extract(await programmeDoc([...report, ...lines], 'report'), listener().report)
  const advice = doc.found.filter(({ type }) => type === 'recommendation')
  expect(advice.map(({ fields }) => fields['addressee'] ?? '-')).toEqual(expected)
})
