import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { message } from './check/checked-base.ts'
import { builtFrom, debrief } from './program.ts'

test('the program exits with 1 on a changed quote, with 0 on a sound base, with 2 on wrong use', () => {
  const { out } = builtFrom({
    'notes.md':
      '# Report on Lamps\n\nMay 2021\n\n## Recommendations\n\n- The ministry should pay for lamps.\n',
  })
  expect(debrief('check', '--out', out)).toEqual({ status: 0, stdout: 'Nothing found.\n', stderr: '' })
  const path = join(out, 'data/text/notes.txt')
  writeFileSync(path, readFileSync(path, 'utf8').replace('should pay', 'need not pay'))
  const { status, stdout } = debrief('check', '--out', out, '--json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout).findings[0]).toMatchObject({ rule: 'quote-not-in-text', path: 'notes.md' })
  expect(debrief('check', '--out', out, '--reporter', 'xml')).toMatchObject({ status: 2, stdout: '' })
  expect(debrief('check', '--out', '/no/such/folder')).toMatchObject({ status: 2, stdout: '' })
})

test('so many warnings may be let pass, and no error', () => {
  const { out } = builtFrom({ 'notes.md': '# Report on Lamps\n\n- The ministry should pay for lamps.\n' })
  const path = join(out, 'data/report.json')
  const put = (severity: string) =>
    writeFileSync(path, JSON.stringify({ messages: [{ ...message, severity, reason: 'r' }] }))
  put('warning')
  expect(debrief('check', '--out', out).status).toBe(1)
  expect(debrief('check', '--out', out, '--max-warnings', '1').status).toBe(0)
  put('error')
  expect(debrief('check', '--out', out, '--max-warnings', '9').status).toBe(1)
})

test('a damaged index is for verify to find, as the help says', () => {
  const { out, corpus } = builtFrom({ 'notes.md': '# Report on Lamps\n\nMay 2021\n\nLamps were lit.\n' })
  const path = join(out, 'index/cards.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('Lamps', 'Quays'))
  expect(debrief('check', '--out', out).status).toBe(0)
  const { status, stdout } = debrief('verify', '--out', out, '--corpus', corpus)
  expect([status, stdout]).toEqual([
    1,
    expect.stringMatching(/^index\/cards\.json: .* \[verify\/file-changed\]/u),
  ])
  expect(debrief('check', '--help').stdout).toContain('damaged files are for verify')
  expect(debrief('verify', '--help').stdout).toContain('every file by its hash')
})
