import { expect, test } from 'vitest'
import type { Genre } from '../../pipeline/model/doc.ts'
import { states } from './states.ts'

/*
 * What accounts of meetings state that people wrote for themselves: recaps, retrospectives, blog posts, loose minutes.
 */

const recap = ['# Recap of the harbour class', '']

test.each<[string, Genre, readonly string[], readonly string[]]>([
  [
    'below "Bad" and "Good" each item below a topic is a lesson of its own',
    'report',
    [
      ...recap,
      '## Bad',
      '',
      '- _Boats_',
      '  - Nobody said where the oars were kept',
      '  - Two of the crews had no map of the bay',
      '',
      '## Good',
      '',
      '- _Food_',
      '  - The soup was ready when the crews came back',
    ],
    [
      'lesson | Nobody said where the oars were kept',
      'lesson | Two of the crews had no map of the bay',
      'lesson | The soup was ready when the crews came back',
    ],
  ],
  [
    'as many items as a title promises lessons are those lessons, whatever leads into them',
    'report',
    [
      '# Four Things We Learned From Our First Boat Race',
      '',
      'The race was held in June. This is what goes with us into the next one.',
      '',
      '1. Crews sleep late. Nobody came at eight.',
      '2. Soup beats bread on a cold pier.',
      '3. Maps of the bay are read by few.',
      '4. Lamps decide the race.',
    ],
    [
      'lesson | Crews sleep late.',
      'lesson | Soup beats bread on a cold pier.',
      'lesson | Maps of the bay are read by few.',
      'lesson | Lamps decide the race.',
    ],
  ],
  [
    'what we ought to have done is a lesson and no advice, what others ought to have is advice',
    'report',
    [...recap, 'We should have brought many more oars. Crews should have a cook.'],
    ['lesson | We should have brought many more oars.', 'recommendation | Crews should have a cook.'],
  ],
  [
    'what a council has agreed is listed below the words that leave it open',
    'report',
    [
      ...recap,
      'Decision:',
      '',
      'The Council has',
      '',
      '- agreed to light the piers of the north;',
      '',
      '- agreed to buy maps of the bay with the port.',
    ],
    [
      'commitment | agreed to light the piers of the north;',
      'commitment | agreed to buy maps of the bay with the port.',
    ],
  ],
  [
    'contributions asked for are no speakers, and advice may begin with where or when',
    'report',
    [
      ...recap,
      'I ask the wardens to make two contributions on the first evening:',
      '',
      '- Inside the first hours of the race, visit each of the crews.',
      '- Check all of the lamps.',
    ],
    [
      'recommendation | Inside the first hours of the race, visit each of the crews.',
      'recommendation | Check all of the lamps.',
    ],
  ],
  [
    'who noted a report found nothing, who noted that something is so did',
    'report',
    [
      ...recap,
      'Participants noted the final report of the boat race with all of its maps.',
      '',
      'Participants noted that the report of the boat race is a year late.',
    ],
    ['finding | Participants noted that the report of the boat race is a year late.'],
  ],
  [
    'a heading that counts a lesson in a word, and not how it came about below it',
    'report',
    [
      ...recap,
      '## Lesson One: Oars are kept by the boats.',
      '',
      'I went to all of the boats in the belief that there would be oars.',
    ],
    ['lesson | Oars are kept by the boats.'],
  ],
  [
    'what a class does not meet, and not what those who held it did',
    'report',
    [
      ...recap,
      'Often, the boats of the port aren’t meeting the needs of the crews.',
      '',
      'In this long session we looked at what stops the boats, and how to mend them.',
    ],
    ['finding | Often, the boats of the port aren’t meeting the needs of the crews.'],
  ],
  [
    'what was said by nobody in particular, and no advice to note something',
    'report',
    [
      ...recap,
      'It was noted that the crews of both ports now row at night. I try to be there each time, and miss none.',
      '',
      'It is important to note that the boats came back. It was noted that the minutes were approved.',
    ],
    ['finding | It was noted that the crews of both ports now row at night.'],
  ],
  [
    'what a numbered label calls a finding is one, though something needs to be done',
    'report',
    [
      ...recap,
      '- Finding 1: Oars need to be kept by the boats of each of the crews',
      '- Finding 2: Maps of the bay are sold out',
    ],
    [
      'finding | Finding 1: Oars need to be kept by the boats of each of the crews',
      'finding | Finding 2: Maps of the bay are sold out',
    ],
  ],
  [
    'a field of work is no problem that was found, nor is the name of the paper',
    'report',
    [
      'What crews asked about the risk of ice in the bay',
      '',
      'A class on disaster risk reduction brought together crews and masters of both ports.',
      '',
      'The class was on risk management at sea, but the ice remains a risk to all the small boats.',
    ],
    ['finding | The class was on risk management at sea, but the ice remains a risk to all the small boats.'],
  ],
  [
    'a verb alone still takes the words below it',
    'report',
    [...recap, '## Recommendations', '', '- Promote', '  - Lamps that burn oil of this bay', '  - Soup'],
    ['recommendation | Promote\nLamps that burn oil of this bay\nSoup'],
  ],
  [
    'each of the tips that a sentence announces is advice',
    'report',
    [
      ...recap,
      'My best tips for a calm crossing are:',
      '',
      '1. Small, quick boats. Large ones wait for the tide.',
      '2. If you are new to the bay, a pilot can be a good teacher.',
    ],
    [
      'recommendation | Small, quick boats.',
      'recommendation | If you are new to the bay, a pilot can be a good teacher.',
    ],
  ],
  [
    'what might be good next time is advice, and a call for people or a length of time is none',
    'report',
    [
      ...recap,
      'Maybe next time the crews can sleep in two rooms.',
      '',
      'It might be worth painting the oars.',
      '',
      'Call for volunteers!',
      '',
      '- Time to the first pier: 11 days',
    ],
    [
      'recommendation | Maybe next time the crews can sleep in two rooms.',
      'recommendation | It might be worth painting the oars.',
    ],
  ],
  [
    'a place whose story is told is a case',
    'report',
    [...recap, 'Last week we heard the story of the town of Port Elin in Norway. Boats came from Peru.'],
    ['case-study | Last week we heard the story of the town of Port Elin in Norway.'],
  ],
  [
    'a link to where the notes of the day stand is to be read',
    'report',
    [...recap, 'All that was said is [recorded here](https://example.org/notes).'],
    ['reading | All that was said is recorded here.'],
  ],
  [
    'the items of a short line that says what they should be are asked for, and what to do is no list of what was agreed',
    'slides',
    [
      '# Lamps of the bay',
      '',
      'Be prepared to do the following',
      '',
      '- Be ready to lend your oars',
      '',
      '# Basics of a crew',
      '',
      'Things that all boats should carry',
      '',
      '- A lamp AND some kind of bell',
    ],
    ['recommendation | Be ready to lend your oars', 'recommendation | A lamp AND some kind of bell'],
  ],
  [
    'recommended next steps are advice, whatever stands above them',
    'brief',
    [...recap, '## Next steps', '', '### Recommended next steps', '', '- A lamp on each of the piers'],
    ['recommendation | A lamp on each of the piers'],
  ],
  [
    'an analysis that is no more than the name of a field heads no findings',
    'report',
    [...recap, '### General data analysis', '', '- Title: Lamps at the harbour office'],
    [],
  ],
  [
    'the undertaking that the title names sets out to do what its page says',
    'mandate',
    [
      '# Toll: Piers, Lamps and Oars Project (PLOP)',
      '',
      'PLOP aims to light the piers of nine ports. Wendle aims to sell oil.',
      '',
    ],
    ['objective | PLOP aims to light the piers of nine ports.'],
  ],
  [
    'closing reflections teach nothing by their name, and tell what they tell',
    'report',
    [
      ...recap,
      '## Closing reflections',
      '',
      '- A keynote that all will recall for long',
      '- Oars must never be an afterthought',
    ],
    ['recommendation | Oars must never be an afterthought'],
  ],
  [
    'what somebody who is told with where they are from says is stated as well',
    'report',
    [...recap, 'Ann Roe, head of lamps at Tollco, stressed that lamps should be lit first.'],
    ['recommendation | Ann Roe, head of lamps at Tollco, stressed that lamps should be lit first.'],
  ],
  [
    'what is called a serious issue or yet to be done is found',
    'report',
    [
      ...recap,
      'He named the price of oil as a significant issue for all the crews.',
      '',
      'Here we count the boats, though we are yet to count the oars in the sheds.',
    ],
    [
      'finding | He named the price of oil as a significant issue for all the crews.',
      'finding | Here we count the boats, though we are yet to count the oars in the sheds.',
    ],
  ],
  [
    'each of the steps that are needed is advice, and what was done step by step is none',
    'report',
    [
      ...recap,
      'The count says that some of the steps needed in the bay include:',
      '',
      '- _Sustained support for lamps._ It lasts.',
      '',
      'Key steps in the making of a map:',
      '',
      '- Counting: We counted all the boats that we saw.',
    ],
    ['recommendation | Sustained support for lamps.'],
  ],
  [
    'a label that says what follows is an example makes a case of its country',
    'brief',
    [
      '# Lamps',
      '',
      'EXAMPLE: In Rwanda the lamp makers and the school have built a lamp together.',
      '',
      'NOTE: In Peru it rained.',
    ],
    ['case-study | EXAMPLE: In Rwanda the lamp makers and the school have built a lamp together.'],
  ],
  [
    'a workshop sets out to do what it will bring people together for',
    'agenda',
    [
      '# Lamp workshop',
      '',
      'This workshop will bring together crews from many of the small ports along the whole of the northern coast to talk of lamps.',
    ],
    [
      'objective | This workshop will bring together crews from many of the small ports along the whole of the northern coast to talk of lamps.',
    ],
  ],
])('%s', async (_, genre, lines, expected) => {
  expect(await states(lines, genre)).toEqual(expected)
})
