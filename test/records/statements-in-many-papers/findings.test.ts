import { statesEach } from '../states.ts'
import { report } from './report.ts'

const page = ['# Lamps for all: piers of the north', '']

statesEach([
  [
    'what is so with a share of people is found, in figures or words, and no share of things',
    'report',
    [
      ...report,
      'In the harbours 42 % of the respondents had no lamp of their own. Two thirds of young wardens sail on by the moon alone.',
      '',
      'At night half of all parents keep a lamp in their window. In May 12 % of the oil was sold to the pilots of Averin.',
    ],
    [
      'finding | In the harbours 42 % of the respondents had no lamp of their own.',
      'finding | At night half of all parents keep a lamp in their window.',
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
    'what is told to be avoided is no problem, and a conclusion that only says what the study does is none',
    'report',
    [
      ...report,
      '## Case studies',
      '',
      'With maps of the bay the crews can:',
      '',
      '- Avoid the common pitfalls and challenges of the northern piers',
      '',
      '## Conclusions',
      '',
      'This study highlights the challenges of the piers as the wardens see them.',
    ],
    [],
  ],
  [
    'what a study shows was found, and not what it will look at',
    'report',
    [
      ...report,
      'A study of the northern crews shows that each of them owns two lamps.',
      '',
      'The study of the southern crews will take place in May.',
    ],
    ['finding | A study of the northern crews shows that each of them owns two lamps.'],
  ],
  [
    'parts of a text that speak of problems have none, and what was found may say what it is for',
    'report',
    [
      ...report,
      'A third section provides a long account of the challenges of the piers. It discusses common problems of the crews.',
      '',
      '## Findings',
      '',
      'Few of the ports have a plan for the winter. Wardens of the large ports alone have the means to address the lack of oil.',
    ],
    [
      'finding | Few of the ports have a plan for the winter.',
      'finding | Wardens of the large ports alone have the means to address the lack of oil.',
    ],
  ],
  [
    'headings below a sentence that speaks of problems in passing are no findings',
    'report',
    [
      ...report,
      'A problem-driven approach has two steps:',
      '',
      '## The first look at piers',
      '',
      'Crews were asked in May.',
      '',
      '## The second look at piers',
      '',
      'Wardens were asked in June.',
    ],
    [],
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
])
