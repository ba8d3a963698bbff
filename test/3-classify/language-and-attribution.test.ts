import { expect, test } from 'vitest'
import { markdown } from '../../pipeline/1-read/markdown.ts'
import { clean } from '../../pipeline/2-clean/clean.ts'
import { classify } from '../../pipeline/3-classify/classify.ts'
import { knowledgeFiles } from '../../pipeline/disk.ts'
import type { ReadDoc } from '../../pipeline/model/doc.ts'
import { knowledgeOf } from '../../pipeline/text/knowledge.ts'
import { listener, readDoc, sourceOf } from '../documents.ts'

const knowledge = knowledgeOf(knowledgeFiles())

async function classified(content: string, parts: Partial<ReadDoc> = {}) {
  const { report, messages } = listener()
  const reading = await markdown(sourceOf(content), report)
  const doc = readDoc(reading?.tree ?? { type: 'root', children: [] }, {
    hints: reading?.hints ?? {},
    format: 'markdown',
    ...parts,
  })
  return { ...classify(clean(doc, report, knowledge), report, knowledge), messages }
}

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

test.each([
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
  [
    'a brief by the series it stands in',
    '# Border Posts at Night\n\nSecurity Brief No. 12\n\nPosts close too early, and traders wait.',
    'brief',
  ],
  [
    'a brief by the memo that its head says it is',
    'POLICY MEMO No. 12\n\nMay 2019\n\nBORDER POSTS: WHAT WORKED AT NIGHT\n\nPosts close too early, and traders wait.\n\nWhat we found\n\nPosts that open at night have no queues.\n',
    'brief',
  ],
  [
    'no agenda by a word of a sentence that is its title',
    '# Soup matters when planning the night programme.\n\nPosts close at night. The main lesson learned is that guards need soup. Posts should have a cook.\n',
    'other',
  ],
  [
    'a brief that says it is of a case',
    '# Case study: the posts of Wendle\n\nGuards came in May, and lamps in June.\n',
    'brief',
  ],
  [
    'no agenda by which item of one it is of',
    '# The masters of the posts (Item 1 of the agenda)\n\n5. The masters were told that posts close at night, which is a problem for traders. It was agreed that they should be open.\n\n6. The masters noted that guards are few, and that traders should wait less.\n',
    'other',
  ],
  ['an agenda by its times', agenda, 'agenda'],
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
    'terms of reference by their title',
    '# Terms of Reference: Review of Border Posts\n\n## Background\n\nThe posts are old.\n\n## Scope of work\n\nThe consultant will visit all posts.\n\n## Deliverables\n\n- An inception report.\n',
    'mandate',
  ],
  [
    'a policy brief by its title',
    '# Policy Brief: Open the Posts\n\n## Summary\n\nPosts should be open.\n\n## Policy recommendations\n\n- Open them.\n',
    'brief',
  ],
  [
    'a project page with sessions, which are what the project will do',
    '# Border Posts: from Pilot to Programme\n\n## Target country\n\nVeldara\n\n## Mandator\n\nThe agency asked for it. The project will train guards.\n\n## Outputs\n\nA manual.\n\n## Budget\n\nSmall.\n\n## Training of guards\n\nDay 1 - session 1\n\nHow a post is run\n\nCoffee break\n\nDay 1 - session 2\n\nHow a post is opened\n\nLunch\n',
    'mandate',
  ],
  [
    'advice by headings that tell what to do, whatever mandate they speak of',
    '# Running the Harbour Office\n\nHarbours should share their pilots with others.\n\n## Take "lamps first" as a mandate of all crews\n\nCrews that had such a mandate kept their lamps.\n\n## Consult the crews before the winter\n\nCrews should be asked early, and they should be paid. It is hard to ask them at sea.\n',
    'brief',
  ],
  [
    'advice by the labels of its paragraphs',
    '# Lamps\n\nKEY RECOMMENDATION: Use a lamp of tin.\n\nKEY RECOMMENDATION: Keep it dry at sea.\n\nKEY RECOMMENDATION: Sell no oil by the barrel.\n',
    'brief',
  ],
  [
    'no advice in the steps of a manual',
    '# Running the Harbour Lamp\n\nYou should have oil.\n\n## Open the lamp with a key\n\n```\nopen lamp\n```\n\n## Close the lamp before the night\n\nIt should be shut.\n',
    'other',
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
    'a brief by the sentence before its list and by its wording',
    '# Gates at Night\n\nThe lessons learned from three winters are these:\n\n- Gates should be lit.\n- Guards should be asked first.\n- Keys should be counted.\n',
    'brief',
  ],
  [
    'a report of an occasion by its headings',
    '# Gates at Night\n\nThe workshop looked at three winters.\n\n## Challenges\n\nIt is dark.\n\n## Recommendations\n\nLamps.\n',
    'report',
  ],
  [
    'no report in a story in which people say what they should do',
    '# The Gate\n\nYou should have come, she said. He should go home now. They should not wait. It is a problem, he thought, and it is important to wait.\n',
    'other',
  ],
  [
    'an agenda by the lengths of its items',
    '# Project Kickoff: the New Ferry\n\n## Agenda\n\n### 1. Welcome (10 minutes)\n\n- Who is who\n\n### 2. Scope (20 minutes)\n\n- What is in\n\n### 3. Risks (15 minutes)\n\n- What may go wrong\n',
    'agenda',
  ],
  [
    'a project page by labels in its lines, though it is called a programme',
    '# Northern Harbours Pilotage Programme\n\nThe programme trains pilots in four harbours.\n\nTimescale: March 2014 – June 2018\n\nPartners: the harbours of Averin and Toll\n\nFunding: 2 million crowns\n',
    'mandate',
  ],
  [
    'a project page by what it is called, though it has no labels',
    '# Harbour Safety Programme\n\nThe programme aims to build safer harbours.\n\nWhat have we done so far?\n\n- Trained 200 pilots.\n',
    'mandate',
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
    'no such page in a story of what is to come',
    '# New ferry for the bay\n\nThe ferry will bring together the two shores, the port said. A party will be held.\n',
    'other',
  ],
  [
    'no such page in a story with the hour of its printing',
    '# Ferry runs aground\n\nMonday, April 27, 2009 9:30 AM\n\nThe ferry ran aground at dawn.\n',
    'other',
  ],
  [
    'a brief by the first words of its letterhead, whatever its title is about',
    'LEARNING NOTE 4 — Harbour Office — Issue 12, November 2016\n\n# Evaluation of the night gates\n\nGates close too early.\n\n## Findings\n\n- Traders wait.\n',
    'brief',
  ],
  [
    'no agenda in a paper that says one of its words many times',
    '# What three harbours taught us\n\nRegistration of boats was slow. Registration cost money.\n\n## Lesson 1: Registration decides who sails\n\nRegistration asked for a lamp.\n\n## Lesson 2: Lamps are dear\n\nWithout registration nobody paid.\n\n## Lesson 3: Crews know the shore\n\nCrews did without registration.\n',
    'report',
  ],
  [
    'a brief by the first words of a longer line at its head',
    '# Gates at night\n\nLesson brief prepared by the gate team of the harbour office, in Averin, September 2018\n\n## Why gates\n\nGates close too early.\n',
    'brief',
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
    'a brief by what the items of its lists say should be done',
    'Quay notes, page 28\n\n7. Crews must own the lamps. 8. Ports should pay for wicks. Wicks are cheap. 9. Masters need to be asked.\n',
    'brief',
  ],
  [
    'a report in one page of it that tells of a seminar and what it advised',
    'The Harbour Board held a seminar on lamps. The objective of this seminar was to compare lamps. Masters stressed the importance of spare wicks. Meanwhile, crews said that piers should be lit.\n',
    'report',
  ],
  [
    'a brief without headings by its long sentences that say what should be done',
    'Lamps of large ports\n\nPorts in all parts of the north have begun to buy lamps for their piers, yet wardens often face problems that keep the lamps in store. To win the crews, it is essential to buy lamps that they can mend with what is found on a boat. To pay for the oil, ports should set aside a share of what the ferries earn in the summer months. To keep lamps lit, wardens should train two of each crew, and harbours should count the lamps twice a year.\n',
    'brief',
  ],
  [
    'a paper by its long sentences on what is wrong, though it advises nothing',
    'Lamps of large ports\n\nThe lack of oil on the piers of the north presents a challenge for all the crews that sail home in the dark months. Not only are there fewer lamps than there were ten winters ago, but they are also weaker, which makes it difficult to find the piers in fog. Wardens of the large ports have limited means to buy brass lamps, and they are unable to mend those which the storms of the spring have broken. The shortage is driven by high prices, by inadequate stores on the islands, and by ferries that fail to bring the oil in time.\n',
    'brief',
  ],
  [
    'a collection of cases by the headings that call them so',
    '# Lamps and piers: case studies for ports\n\nPorts of the north show how piers are lit at night.\n\n## Examples from the north\n\nAverin lit its piers in June.\n',
    'brief',
  ],
  [
    'no agenda by a line over a report that says where it was tabled',
    'Item 12 of the provisional agenda\n\nLamps of the harbour office\n\nThe meeting was held in June. Participants discussed lamps. It was agreed that oil is dear.\n',
    'report',
  ],
  [
    'a paper whose name is counted, which no agenda does',
    'Brief 4 for ministers\n\nLamps are lit at night.\n',
    'brief',
  ],
  [
    'a paper by its long sentences, though it says only once what should be done',
    'Lamps and the law\n\nThe wardens of the large ports of the north have bought lamps of brass for as long as anybody can remember. Most of the crews that sail home in the dark months of the year know each of these lamps by its colour alone. Ports of the south should buy the same lamps before the next winter, so that crews from all parts find their way. Brass lasts for many years in the salt air of the coast, and the wardens know well how it is kept.\n',
    'brief',
  ],
  [
    'no project page by a title in which a project only says of which kind something is',
    '# The best lamp project strategies\n\nLamps are lit at night.\n',
    'other',
  ],
  [
    'no project page by a title that speaks to whoever has a programme',
    '# Lighting your pier programme\n\nLamps are lit at night.\n',
    'other',
  ],
  [
    'a report in what was done at a meeting and by whom, in running words',
    '# Oil and gates\n\nOf the night forum little is kept, save a key and a lamp. Ann Roe, of the Lamp Watch, chaired the forum. Ben Poe, who came late, gave opening remarks, and all of the wardens asked why gates close.\n',
    'report',
  ],
  [
    'nothing in one deed at what may be a meeting',
    '# Oil and gates\n\nOf the night forum little is kept, save a key and a lamp. Ann Roe, as ever, chaired the forum of her dogs and fed them all. She went home and slept until noon, and dreamt of oil.\n',
    'other',
  ],
  ['nothing where nothing is sure', '# Soup\n\nBoil the water.\n', 'other'],
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
])('knows %s', async (_, content, genre) => {
  expect((await classified(content)).genre).toBe(genre)
})

test.each([
  ['the first heading', '# Border Posts at Night\n\nWords of the document.', {}, 'Border Posts at Night'],
  [
    'a line of a letterhead, no label below it',
    'Wendle Council\nReport on Gates at Night\nDate: 3 May 2019\nPlace: Wendle Town Hall\nTaken by: Ana Roe\n\nWords.',
    {},
    'Report on Gates at Night',
  ],
  [
    'no numbered heading below a plain name',
    'The Gates of Wendle at Night\n\n## 1. Gates and lamps\n\nWords.',
    {},
    'The Gates of Wendle at Night',
  ],
  ['no date line', '# 12 March 2019\n\n## Border Posts at Night\n\nWords.', {}, 'Border Posts at Night'],
  [
    'what the file says where nothing is printed',
    'Words without any heading that go on for a while, as notes do when somebody types them in a hurry and never comes back to give them a name.',
    { hints: { title: 'Border Posts at Night' } },
    'Border Posts at Night',
  ],
  [
    'what front matter says above a first line in bold, where there is no heading',
    '---\ntitle: "Night at the Posts, 2-3 Nov 2015"\n---\n\n**This was first told on the pages of the guards**\n\nWe met at the posts.\n\n### Conclusions\n\nIt was dark.',
    {},
    'Night at the Posts, 2-3 Nov 2015',
  ],
  [
    'what front matter says, above the first of several headings of one level that it does not repeat',
    '---\ntitle: Night Watch at the Posts\n---\n\n## What was the trouble at night?\n\nIt was dark.\n\n## What did the guards do?\n\nThey lit lamps.',
    {},
    'Night Watch at the Posts',
  ],
  [
    'what the front matter of a page says, above a heading of its second level',
    '<p>First.</p>\n\n## This was first told elsewhere\n\nIt was dark.',
    { format: 'html' as const, hints: { title: 'Night at the Posts', isFronted: true } },
    'Night at the Posts',
  ],
  [
    'the name of the event, not what such a paper is called',
    'Conference Agenda and Presentations\n\nInternational Ferry Data Conference\n\n9:00 Welcome\n\n10:00 Tea\n',
    {},
    'International Ferry Data Conference',
  ],
  [
    'what such a paper is called where it has no other name',
    'Schedule at a Glance\n\n9:00 Welcome\n\n10:00 Tea\n',
    {},
    'Schedule at a Glance',
  ],
  [
    'nothing that stands below the first entry of a programme, nor the names of people behind a label',
    'Convenors: Ann Roe, Averin College\n\nTides\n\n9:00 Welcome\n\nAll that there is to say of nets\n\n10:00 Tea\n',
    {},
    'Tides',
  ],
  [
    'neither the day and hours, nor the way to the page, nor the head of a column',
    'Home // About us\n\nWednesday, 29 June 2022 from 09:00 to 12:30\n\nTime\n\nTides\n\n9:00 Welcome\n\n10:00 Tea\n',
    {},
    'Tides',
  ],
  [
    'the name of a forum rather than what its paper is called',
    'National Ferry Forum\n\nDraft Schedule at a Glance\n\n9:00 Welcome\n\n10:00 Tea\n',
    {},
    'National Ferry Forum',
  ],
  ['no count of an annex', 'Annex II - Tides of the bay\n\n9:00 Welcome\n', {}, 'Tides of the bay'],
  [
    'no bars of a table',
    '|\nTides of the bay | |||\nAverin, 4 May 2019 | |||\n|\n9:00 |\nWelcome |\n',
    { path: 'tides.txt' },
    'Tides of the bay',
  ],
  [
    'one line of an address that stands in one block',
    'Pier Hall  \nThe Rule of the Tides  \nApril 25-27, 2003  \nGrand Hotel  \nAverin\n\n9:00 Welcome\n',
    {},
    'The Rule of the Tides',
  ],
  [
    'no label of a project page, nor a line that is all one link',
    '[Session page of the fair](https://example.org/x)\n\nTarget country\n\nScoping Mission for the Ferry Programme\n\nThe ferry is old.\n',
    {},
    'Scoping Mission for the Ferry Programme',
  ],
  [
    'a name that is that of a body, rather than the file name',
    'Northern Harbours Pilotage Programme\n\nThe programme trains pilots.\n',
    {},
    'Northern Harbours Pilotage Programme',
  ],
  [
    'the file name where nothing else is said',
    '',
    { path: 'notes/border-posts_2019.md' },
    'border posts 2019',
  ],
  [
    'a summer school, not its first day',
    '# Summer School on Mediation: Programme\n\n**Tartu, 4–5 July 2022**\n\n## Day 1 – Monday, 4 July: Preparing\n\n- **09:30** Welcome\n',
    {},
    'Summer School on Mediation: Programme',
  ],
  [
    'what the minutes are of, below the programme that issues them',
    'Justice Support Programme (JSP)\n\nMinutes of the Sixth Steering Committee Meeting\n\nHeld on 10 September 2020\n\nWords.\n',
    {},
    'Minutes of the Sixth Steering Committee Meeting',
  ],
  [
    'the name below a line that says only what the paper is',
    'POLICY PAPER\n\nAfter the Helmets: Options for Policing\n\nBy Marta Ilves\n\nWords.\n',
    {},
    'After the Helmets: Options for Policing',
  ],
  [
    'the heading above all parts, however plain, and none of the parts below it',
    '# Schedule\n\n## Day 1 - The lamps of the northern piers\n\nWe go out.\n\n## Day 2 - The nets of the south\n\nWe come back.\n',
    {},
    'Schedule',
  ],
  [
    'no line that says where and when',
    'Nairobi, Kenya 3-4 May 2015\n\nMasters on lamps of the north\n\nThe masters met.\n',
    {},
    'Masters on lamps of the north',
  ],
  [
    'no label with a time, weekday, aside or person below a general heading',
    '## Agenda\n\n### Wednesday\n\nStart: 11 am\n\n(You can come at any time after nine.)\n\nAnna Lee, Harbour Research, The Library\n\nForum on the posts of Averin\n\n9:00 Welcome\n\n10:00 Tea\n',
    {},
    'Forum on the posts of Averin',
  ],
  [
    'no line of names in capitals below it',
    'Reform of the posts\n\nANNA MARIA LEE AND CARLA DIAZ\n\nThe posts were counted.\n',
    {},
    'Reform of the posts',
  ],
  [
    'all of its lines where each is a block of its own and leads on',
    'REPORT OF THE PANEL AND DISCUSSION ON\n\nTHE POSTS OF AVERIN AND THE NIGHT:\n\nBETWEEN LAMP AND LAW\n\nWORDS OF THE DAY\n\nThe posts were counted.\n',
    {},
    'REPORT OF THE PANEL AND DISCUSSION ON THE POSTS OF AVERIN AND THE NIGHT: BETWEEN LAMP AND LAW',
  ],
  [
    'no mark of a wiki above it',
    '[[TOC]]\n\nMasters on lamps of the north\n\nThe masters met.\n',
    {},
    'Masters on lamps of the north',
  ],
  [
    'no line that says who wrote it',
    'By Ann Roe, intern at the Harbour Board\n\nMasters on lamps of the north\n\nThe masters met.\n',
    {},
    'Masters on lamps of the north',
  ],
])('takes as title %s', async (_, content, parts, title) => {
  expect((await classified(content, parts)).title).toBe(title)
})

test('a line that names the languages of a page is not its title', async () => {
  const page = 'English | Français | Español\n\nBorder Posts at Night\n\nWe met at the posts. It was dark.\n'
  expect((await classified(page)).title).toBe('Border Posts at Night')
})

test('a title printed in the document has its span', async () => {
  const doc = await classified('# Border Posts at Night\n\nWords.')
  expect(doc.text.slice(...(doc.titleSpan ?? [0, 0]))).toBe('Border Posts at Night')
})

test.each([
  ['front matter', '---\ndate: 2019-05-29\n---\n\n# Notes\n\n3 June 2018\n', '2019-05-29'],
  ['its title there', '---\ntitle: Minutes of 29 May 2019\n---\n\nA note\n\n3 June 2018\n', '2019-05-29'],
  ['the first lines', '# Notes on Posts\n\n3 June 2018\n\nWords.', '2018-06-03'],
  [
    'a label, with the people who met on the same line',
    '# Notes on Posts\n\nDate and time: Thursday, 22 September 2016. 14h00 Participants: the trust of the northern posts, the trust of the southern posts, the union of guards, the union of drivers, the office of roads and the office of gates.\n',
    '2016-09-22',
  ],
  [
    'a line of its own, and not from the days by which things are due',
    '# List of actions\n\nAnn will write the minutes by 10 December 2021.\n\n| Action | Lead | Due |\n|---|---|---|\n| Light the pier | Ann | 31 December 2022 |\n\n29 November 2021\n',
    '2021-11-29',
  ],
  [
    'a row that tells something itself, and is not the head of a list of actions',
    '# Lamp group\n\n| What was said of the steps to the old pier | 29 November 2021, to all who asked for the date |\n|---|---|\n| Oil | Dear |\n',
    '2021-11-29',
  ],
  ['a month, no more precise than printed', '# Notes on Posts\n\nJune 2018\n\nWords.', '2018-06'],
  ['nothing, rather than a year made up', '# Notes on Posts\n\n3 June\n\nWords.', null],
])('takes the date from %s', async (_, content, date) => {
  expect((await classified(content)).date).toBe(date)
})

test.each([
  [
    'en',
    'The participants agreed that the posts should be open at night and that the police would report on it.',
  ],
  [
    'fr',
    'Les participants ont convenu que les postes devraient être ouverts la nuit et que la police en rendrait compte.',
  ],
  [
    'es',
    'Los participantes acordaron que los puestos deberían estar abiertos por la noche y que la policía informaría sobre ello.',
  ],
])('reads %s with its own lexicon', async (language, content) => {
  const doc = await classified(content)
  expect([doc.language, doc.lexicon.language]).toEqual([language, language])
})

test('a limit on naming speakers is kept in the words of the document', async () => {
  expect(
    (await classified('# Notes\n\nThe meeting was held under the Chatham House Rule. We talked.'))
      .attribution,
  ).toBe('The meeting was held under the Chatham House Rule.')
})

test.each([
  ['Workshop on Border Posts, 12 March 2019', 'Workshop on Border Posts'],
  ['Workshop on Border Posts March 2019', 'Workshop on Border Posts'],
  ['Workshop on Border Posts 2019', 'Workshop on Border Posts 2019'],
  ['Minutes of the Working Group on 12 March 2019', 'Minutes of the Working Group on 12 March 2019'],
  ['Report March 2019', 'Report March 2019'],
])('the title "%s" is "%s"', async (printed, title) => {
  expect((await classified(`# ${printed}\n\nWords about it.\n`)).title).toBe(title)
})

test('a title that a preview cut in the middle of a date ends before the date', async () => {
  const deck = `Border Posts at Night 12\n\nSlides: 9\n\nBorder Posts at Night 12 -13 March 2019 Part 1\n\nWords.\n`
  expect((await classified(deck)).title).toBe('Border Posts at Night')
})

test('a number that no date follows stays in the title', async () => {
  expect(
    (await classified(`Border Posts at Night 12\n\nBorder Posts at Night 12 men watched.\n`)).title,
  ).toBe('Border Posts at Night 12')
})

const long = 'Posts are closed at night, and travellers wait until the morning. '.repeat(5)

test.each<[string, string, readonly string[]]>([
  [
    '© with a year',
    '# Border Posts\n\nWords.\n\n© 2019 Coastal Peace Institute',
    ['Coastal Peace Institute'],
  ],
  [
    '© of a name that nothing tells',
    '# Border Posts\n\nCopyright © 2019 Lantern Press. All rights.',
    ['Lantern Press'],
  ],
  ['(c) as the third of a list', '# Border Posts\n\n(c) Coastal posts are closed.', []],
  [
    'a letterhead, and as it is written below',
    `COASTAL PEACE INSTITUTE\n\n# Border Posts at Night\n\nThe Coastal Peace Institute asked.`,
    ['Coastal Peace Institute'],
  ],
  [
    'a line of bodies with short forms and a date',
    '# Border Posts\n\nCoastal Peace Institute (CPI) and Northern River Commission (NRC), 12 March 2019',
    ['Coastal Peace Institute', 'Northern River Commission'],
  ],
  ['bodies of speakers', '# Border Posts\n\n## Speakers\n\nAna Ruiz - Director, Coastal Peace Institute', []],
  ['a body in the title', '# Training for the Coastal Peace Institute\n\nWords.', []],
  [
    'a body in prose',
    `# Border Posts\n\nThe Coastal Peace Institute found that posts are closed. ${long}`,
    [],
  ],
  ['a labelled line', '# Border Posts\n\nDonor: Coastal Peace Institute', []],
  [
    'who called the meeting, and not for whom',
    `# Border Posts\n\nThe meeting was organised by the Coastal Peace Institute and the Northern River Commission on behalf of the Ministry of Trade. ${long}`,
    ['Coastal Peace Institute', 'Northern River Commission'],
  ],
  [
    'who published it',
    `# Border Posts\n\nThis brief is published by the Coastal Peace Institute. ${long}`,
    ['Coastal Peace Institute'],
  ],
])('publishers: %s', async (_, content, publishers) => {
  expect((await classified(content)).publishers).toEqual(publishers)
})
