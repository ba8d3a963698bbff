import { expect, test } from 'vitest'
import { builtFrom, debrief } from './program.ts'

test('the program compares two builds, and wants two of them', () => {
  const before =
    '# Report on Lamps\n\nMay 2021\n\n## Recommendations\n\n- The ministry should pay for lamps in advance.\n'
  const old = builtFrom({ 'notes.md': before })
  const fresh = builtFrom({
    'notes.md': `${before.replace('in advance', 'in time')}- The police should open the posts at night.\n`,
  })
  const { status, stdout } = debrief('diff', old.out, fresh.out, '--json')
  expect(status).toBe(0)
  const { added, reworded } = JSON.parse(stdout)
  expect(added.map((one: { text: string }) => one.text).join()).toMatch(/open the posts/u)
  expect(reworded[0].words).toContainEqual({ kind: 'lost', words: 'advance.' })
  expect(debrief('diff', old.out, fresh.out, '--markdown').stdout).toMatch(/^## What the documents say now/u)
  expect(debrief('diff', old.out)).toMatchObject({ status: 2, stdout: '' })
})
