import { statesEach } from '../states.ts'
import { recap } from './recap.ts'

statesEach([
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
      'lesson | Crews sleep late. Nobody came at eight.',
      'lesson | Soup beats bread on a cold pier.',
      'lesson | Maps of the bay are read by few.',
      'lesson | Lamps decide the race.',
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
    'an analysis that is no more than the name of a field heads no findings',
    'report',
    [...recap, '### General data analysis', '', '- Title: Lamps at the harbour office'],
    [],
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
])
