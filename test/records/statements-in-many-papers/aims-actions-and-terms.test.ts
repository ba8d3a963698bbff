import { statesEach } from '../states.ts'
import { report } from './report.ts'

statesEach([
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
    'what a question in running text asks for is defined by the sentence that answers it',
    'report',
    [
      ...report,
      'What are bar lights? They are lights that stand above the sand of a port.',
      '',
      'What is the trouble? It is the lack of a cook on the piers.',
    ],
    [
      'definition | They are lights that stand above the sand of a port.',
      'finding | It is the lack of a cook on the piers.',
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
])
