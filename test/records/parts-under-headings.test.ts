import { expect, it } from 'vitest'
import { states } from './states.ts'

it('a sentence that announces actions above headings is true of the lists below all of them', async () => {
  const found = await states(
    [
      '# Strategy of the Harbour Trust',
      '',
      'The trust has lit the piers since 1900.',
      '',
      'We will take four actions, grouped under two themes:',
      '',
      '#### Lamps',
      '',
      '1. Lighting all piers of the north.',
      '2. Buying oil for every winter.',
      '',
      '#### Breaking barriers to pilots',
      '',
      'Making pilots welcome, through:',
      '',
      '3. Opening a school for pilots.',
      '4. Paying pilots by the month.',
      '',
      '## What is hard',
      '',
      '- The oil is dear.',
    ],
    'report',
  )
  expect(found.filter((one) => one.startsWith('commitment'))).toEqual([
    'commitment | Lighting all piers of the north.',
    'commitment | Buying oil for every winter.',
    'commitment | Opening a school for pilots.',
    'commitment | Paying pilots by the month.',
  ])
})

it('what people were told to do in a test is told to nobody else', async () => {
  const found = await states(
    [
      '# Test of the harbour page',
      '',
      '## Methodology',
      '',
      '- Write to five pilots.',
      '- Ask them for the tide.',
      '',
      '## What to change',
      '',
      '- Write the tide in large figures.',
      '- Ask pilots for their names.',
    ],
    'report',
  )
  expect(found).toEqual([
    'recommendation | Write the tide in large figures.',
    'recommendation | Ask pilots for their names.',
  ])
})
