import { expect, it } from 'vitest'
import { states } from './states.ts'

it('a column of actions alone states each line that names who does what, and nothing else', async () => {
  const found = await states(
    [
      '# Minutes of the Lamp Board',
      '',
      '## Action items',
      '',
      '| Discussion points | Notes | Actions: Responsible/None |',
      '|---|---|---|',
      '| Quorum | The board is complete. | None |',
      '| Lamps | <br> | Ann - to write to the pilots<br>Ben & Eva to draw up a list of lamps by 3 May 2021 |',
      '| Oil | The oil is dear. | Ben - set up a fund<br>The lamps of the pier |',
      '| Buoys | Ann to paint the buoys. | <br> |',
    ],
    'report',
  )
  expect(found).toEqual([
    'commitment | Ann - to write to the pilots',
    'commitment | Ben & Eva to draw up a list of lamps by 3 May 2021',
    'commitment | Ben - set up a fund',
  ])
})
