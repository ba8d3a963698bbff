import { knowsGenres } from './classified.ts'

/*
 * Papers that call to a meeting or tell of one, or of what happened.
 */

const agenda = `# Workshop on Border Posts

12 March 2019, Averin

09:00 Registration

09:30 Opening remarks

10:00 Panel: what travellers say

11:00 Coffee break

11:30 Working groups

12:30 Lunch
`
const report = `# Report of the Workshop on Border Posts

The workshop was held in Averin on 12 and 13 March 2019. ${'Participants discussed the state of the posts at length. '.repeat(120)}

## Key issues discussed

- Posts are closed at night.

## Conclusions

The participants agreed to meet again.

## Recommendations

- Open the posts at night.
`

knowsGenres([
  [
    'a page of talks by headings above who speaks',
    '# Border Studies conference 2019\n\n## What travellers say\n\nPanel chair: Professor Ann Lee\n\nThis paper looks at posts.\n\n## Posts at night\n\nDr Paul Weir, Head of Posts, Averin College\n\nPosts are closed at night.\n\n## Gates in context\n\nMary Quay, Averin College\n\nGates have changed.',
    'agenda',
  ],
  [
    'a report whose times tell what happened',
    '# Brief outage of the gate system\n\n## Timeline\n\n10:58 The gate closed.\n\n11:14 Alerts came.\n\n11:15 We responded.\n\n11:40 The gate opened.\n\n## Analysis\n\nA switch failed.',
    'report',
  ],
  [
    'a report on a project by what its title names first',
    '# Evaluation of the project on border posts\n\nThe posts were seen twice.\n\n## Budget\n\nNone.\n\n## Difficulties\n\n- Posts are closed at night.',
    'report',
  ],
  ['an agenda by its times', agenda, 'agenda'],
  [
    'notes of a meeting by who was present and by what was said, though they print its agenda too',
    '# Lamp working group\n\n**In attendance:**\n\n- Ann Roe\n- Ben Poe\n\n## Agenda\n\n1. Welcome (5 mins)\n2. Oil for the winter (15 mins)\n3. Lamps (5 mins)\n\n**Notes**\n\n- The crews of the north have no oil for the winter.\n- Some of the lamps of the bay are too old.\n- The older wicks are not as good as ours.\n- The boats of both banks come home too late.\n',
    'report',
  ],
  [
    'an agenda that leaves room for notes',
    '# Lamp working group\n\n**Attendees:**\n\n- Ann Roe\n- Ben Poe\n\n## Agenda\n\n1. Welcome (5 mins)\n2. Oil for the winter (15 mins)\n3. Lamps (5 mins)\n\n**Notes**\n\n- \n',
    'agenda',
  ],
  [
    'minutes by the points of their agenda, which come back above what was said on each',
    '# Board of the pier, 12 May\n\n## Agenda\n\n1. Lamps of the pier\n2. Nets\n\n## 1. Lamps of the pier\n\nThe board has no oil for the winter, and the keeper asks for more of it before the days are short.\n\n## 2. Nets\n\nNets of the northern bay are old, and the crews would rather have new ones than mend those they have.\n',
    'report',
  ],
  [
    'a deck of which one slide is a programme',
    `---\nmarp: true\n---\n\n# Lamp workshop\n\n---\n\n# Workshop agenda\n\n${Array.from({ length: 9 }, (_, n) => `- ${n + 9}:00 Part ${n + 1}\n`).join('')}\n${Array.from({ length: 8 }, (_, n) => `---\n\n# Lamp ${n + 1}\n\n- It burns\n\n`).join('')}`,
    'slides',
  ],
  [
    'a record of a meeting with an agenda, by who was there and what is to be done',
    '# Lamp group, 5 May\n\n## Attendees\n\n- Ada Quill\n- James Reed\n\n## Agenda\n\n- 9:00 lamps\n- 9:20 nets\n- 9:40 oil\n\n## Lamps\n\n- ACTION: Ada write to the owner\n- ACTION: James buy oil\n',
    'report',
  ],
  ['a report by its title and headings', report, 'report'],
  [
    'a report by the survey that it is of',
    '# Posts of Wendle: a survey\n\nThe posts were counted twice, and so were the lamps.\n',
    'report',
  ],
  [
    'notes of a meeting by the heading over them, after its topics',
    '# Topics\n\n- Gates\n- Lamps\n- Keys\n\n# Meeting notes\n\n- The gate was painted\n',
    'report',
  ],
  [
    'minutes by a line below the letterhead',
    'Wendle Gate Trust\nGate Group\nMeeting notes\n3 May 2019\nPresent: Ana Roe\n\nThe gate was talked about.\n',
    'report',
  ],
  [
    'a report of an occasion by its headings',
    '# Gates at Night\n\nThe workshop looked at three winters.\n\n## Challenges\n\nIt is dark.\n\n## Recommendations\n\nLamps.\n',
    'report',
  ],
  [
    'an agenda by the lengths of its items',
    '# Project Kickoff: the New Ferry\n\n## Agenda\n\n### 1. Welcome (10 minutes)\n\n- Who is who\n\n### 2. Scope (20 minutes)\n\n- What is in\n\n### 3. Risks (15 minutes)\n\n- What may go wrong\n',
    'agenda',
  ],
  [
    'a page that calls people to a talk by the labels of who speaks',
    '# Whose Harbour?\n\nTides rise on every shore.\n\nModerator: Ann Roe, Harbour College\n\nSpeakers:\n\n- Ben Poe, Pilot\n',
    'agenda',
  ],
  [
    'a page that calls people to a talk by the hour below its title',
    '# The Future of Harbours: Keynote and Panel\n\nMonday, April 27, 2009 9:30 AM\n\nA joint project of two harbours charts how they have grown.\n',
    'agenda',
  ],
  [
    'a page that calls people to a seminar in sentences',
    'The port is pleased to invite all pilots to a seminar on tides, to be held in Averin on 7 and 8 June 2010. It will bring together many of them.\n',
    'agenda',
  ],
  [
    'a page that calls to a talk once, with a label of who leads it',
    '# Whose Sea?\n\nThe port is pleased to invite you to a webinar on tides.\n\nModerator: Ann Roe, Harbour College\n',
    'agenda',
  ],
  [
    'no agenda in a paper that says one of its words many times',
    '# What three harbours taught us\n\nRegistration of boats was slow. Registration cost money.\n\n## Lesson 1: Registration decides who sails\n\nRegistration asked for a lamp.\n\n## Lesson 2: Lamps are dear\n\nWithout registration nobody paid.\n\n## Lesson 3: Crews know the shore\n\nCrews did without registration.\n',
    'report',
  ],
  [
    'a report by its title, which tells of a meeting that was',
    '# Webinar recap: gates at night\n\nThe talk was moderated by Ann Roe. Some said that gates close too early.\n',
    'report',
  ],
  [
    'a report by a line that is nothing else, below a long name of the meeting',
    'MEETING OF THE HARBOUR MASTERS ON LAMPS\n\nAVERIN, 3-4 MAY 2015\n\nREPORT\n\nThe masters met. Lamps were shown.\n',
    'report',
  ],
  [
    'a report in one page of it that tells of a seminar and what it advised',
    'The Harbour Board held a seminar on lamps. The objective of this seminar was to compare lamps. Masters stressed the importance of spare wicks. Meanwhile, crews said that piers should be lit.\n',
    'report',
  ],
  [
    'no agenda by a line over a report that says where it was tabled',
    'Item 12 of the provisional agenda\n\nLamps of the harbour office\n\nThe meeting was held in June. Participants discussed lamps. It was agreed that oil is dear.\n',
    'report',
  ],
  [
    'a report in what was done at a meeting and by whom, in running words',
    '# Oil and gates\n\nOf the night forum little is kept, save a key and a lamp. Ann Roe, of the Lamp Watch, chaired the forum. Ben Poe, who came late, gave opening remarks, and all of the wardens asked why gates close.\n',
    'report',
  ],
  [
    'minutes by the notes and actions behind their agenda',
    '# Lamp Working Group Meeting\n\nDate: 3 May 2031\n\n## Agenda\n\n- Say what has happened\n- Plan what will happen next: oil and wicks\n\n## Notes\n\n- Oil is dear\n\n## Action\n\n- Write to the owner\n',
    'report',
  ],
  [
    'an agenda with notes for those who come',
    '# Lamp Working Group Meeting\n\nDate: 3 May 2031\n\n## Agenda\n\n- Say what has happened\n- Plan what will happen next: oil and wicks\n\n## Notes\n\n- Bring a lamp\n',
    'agenda',
  ],
])
