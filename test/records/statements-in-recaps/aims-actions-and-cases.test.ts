import { statesEach } from '../states.ts'
import { recap } from './recap.ts'

statesEach([
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
])
