import { knowsGenres } from './classified.ts'

/*
 * Papers that advise, pages of projects, and papers of no genre that Debrief knows.
 */

knowsGenres([
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
    'a brief by the sentence before its list and by its wording',
    '# Gates at Night\n\nThe lessons learned from three winters are these:\n\n- Gates should be lit.\n- Guards should be asked first.\n- Keys should be counted.\n',
    'brief',
  ],
  [
    'no report in a story in which people say what they should do',
    '# The Gate\n\nYou should have come, she said. He should go home now. They should not wait. It is a problem, he thought, and it is important to wait.\n',
    'other',
  ],
  [
    'a project page by labels in its lines, though it is called a programme',
    '# Northern Harbours Pilotage Programme\n\nThe programme trains pilots in four harbours.\n\nTimescale: March 2014 – June 2018\n\nPartners: the harbours of Averin and Toll\n\nFunding: 2 million crowns\n',
    'mandate',
  ],
  [
    'a deck by its slides, though it is called an agenda and prints times',
    `---\nmarp: true\n---\n\n# Agenda of the gate meeting\n\n---\n\n## Agenda\n\n${'- 09:00 Gates\n- 10:00 Lamps\n- 11:00 Locks\n'.repeat(3)}\n---\n\n## Lunch\n\n- 12:00 Soup\n`,
    'slides',
  ],
  [
    'no agenda in the news of a month with days of meetings',
    '# Gate News: September 2020\n\nUpcoming talks include:\n\n- Gate workshop, 13 October 2020\n- Lamp workshop, 9-13 November 2020\n\nThis workshop will bring together guards. Participants will work together. All participants will be invited. You can register here.\n',
    'other',
  ],
  [
    'a mandate by what stands above its title, though that names a report',
    'TERMS OF REFERENCE\n\nEvaluation of the Gates of Wendle\n\n1. Background\n\nGates were built.\n\n2. Objectives\n\nThe evaluation will assess the gates.\n',
    'mandate',
  ],
  [
    'a project page by what it is called, though it has no labels',
    '# Harbour Safety Programme\n\nThe programme aims to build safer harbours.\n\nWhat have we done so far?\n\n- Trained 200 pilots.\n',
    'mandate',
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
    'a brief by the first words of a longer line at its head',
    '# Gates at night\n\nLesson brief prepared by the gate team of the harbour office, in Averin, September 2018\n\n## Why gates\n\nGates close too early.\n',
    'brief',
  ],
  [
    'a brief by what the items of its lists say should be done',
    'Quay notes, page 28\n\n7. Crews must own the lamps. 8. Ports should pay for wicks. Wicks are cheap. 9. Masters need to be asked.\n',
    'brief',
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
    'nothing in one deed at what may be a meeting',
    '# Oil and gates\n\nOf the night forum little is kept, save a key and a lamp. Ann Roe, as ever, chaired the forum of her dogs and fed them all. She went home and slept until noon, and dreamt of oil.\n',
    'other',
  ],
  ['nothing where nothing is sure', '# Soup\n\nBoil the water.\n', 'other'],
])
