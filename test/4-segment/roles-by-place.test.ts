import { expect, test } from 'vitest'
import type { Genre } from '../../pipeline/model/doc.ts'
import { programmeDoc } from '../records/programme-doc.ts'

/** What the parts of a text of a genre are for: "kind | title | role". */
async function partsOf(genre: Genre, lines: readonly string[]): Promise<readonly string[]> {
  const { sections } = await programmeDoc(lines, genre)
  return sections.map(({ kind, title, role }) => `${kind} | ${title} | ${role}`)
}

const outcomes = ['# Lamp day', '', '## Outcomes', '', '- Each pilot can fill a lamp.', '- Each lamp burns.']

test('the outcomes in an agenda are what it is for', async () => {
  expect(await partsOf('agenda', outcomes)).toContain('heading | Outcomes | objectives')
})

test('the outcomes in a report may be anything', async () => {
  expect(await partsOf('report', outcomes)).not.toContain('heading | Outcomes | objectives')
})

test('a line above a list that speaks of a programme in passing calls it none', async () => {
  const lines = [
    '# Lamp report',
    '',
    '## Lessons learned',
    '',
    '**Programme integration and shared vision:**',
    '',
    '- Lamps cannot be lit apart.',
    '- Oil was dear.',
  ]
  expect(await partsOf('report', lines)).toContain(
    'lead-in | Programme integration and shared vision | lessons',
  )
})
