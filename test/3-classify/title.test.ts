import { expect, test } from 'vitest'
import { classified } from './classified.ts'

test.each([
  ['the first heading', '# Border Posts at Night\n\nWords of the document.', {}, 'Border Posts at Night'],
  [
    'a line of a letterhead, no label below it',
    'Wendle Council\nReport on Gates at Night\nDate: 3 May 2019\nPlace: Wendle Town Hall\nTaken by: Ana Roe\n\nWords.',
    {},
    'Report on Gates at Night',
  ],
  [
    'what terms of reference are for',
    'TERMS OF REFERENCE\n\nMending the Gates of Wendle\n\n1. Background\n\nWords of the document.',
    {},
    'Mending the Gates of Wendle',
  ],
  [
    'no name of a series with its number, and nobody who wrote it',
    'QUAY TRUST POLICY BRIEF No. 12\nMarch 2022\n\nOPENING THE GATES: WHAT WORKS\nAnna Smith and Tom Brown\n\nWords of the document.',
    {},
    'OPENING THE GATES: WHAT WORKS',
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
    'what the file says above a greeting',
    'Hi all, quick notes from the night watch\n\nWords that a pilot typed in a hurry.',
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
    'what the first slide of a deck is called, however large the next one is headed',
    '## The lamps of the piers\n\n---\n\n# Who are we to say so?\n\nPilots.\n\n---\n\n# What is dark?\n\n---\n\n# Thanks to all\n',
    {},
    'The lamps of the piers',
  ],
  [
    'the day of minutes',
    '# Minutes of the Pier Board 2024-04-10\n\nWords.\n',
    {},
    'Minutes of the Pier Board 2024-04-10',
  ],
  [
    'a meeting without its day',
    '# Spring Meeting of the Pier Board 10 April 2024\n\nWords.\n',
    {},
    'Spring Meeting of the Pier Board',
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
  [
    'no heading of a day below another',
    '# Agenda\n\nDates: 3-4 May 2031\n\n## Day 1: Introducing the Lamps and their Many Uses\n\n09:00 Welcome\n\n10:00 Lamps\n',
    {},
    'Agenda',
  ],
  [
    'no lines that each stand behind a label',
    '## Lamp Warden Governance Committee (LWGC)\n\nMeeting minutes: 20 May 2031, 16:00\\\nAttending: Ann Roe, Ben Poe, Eva Coe\\\nApologies: Jan Doe\n\n- Lamps are lit.\n',
    {},
    'Lamp Warden Governance Committee (LWGC)',
  ],
])('takes as title %s', async (_, content, parts, title) => {
  expect((await classified(content, parts)).title).toBe(title)
})

test.each([
  ['of three letters', 'Año'],
  ['of more words than a title has', Array(12).fill('lamps and quays at night').join(', ')],
])('a heading %s is the title where people mark headings by hand', async (_, title) => {
  const doc = await classified(`# ${title}\n\n## Recommendations\n\n- Light the lamps.\n`)
  expect(doc.title).toBe(title)
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
