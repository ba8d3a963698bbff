import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { oneLine } from '../../pipeline/text/one-line.ts'
import { temporaryFolder } from '../built.ts'
import { debrief, folderWith } from './program.ts'

/*
 * Names of files that would end lines, colour the terminal, or give commands to a service that reads the log.
 */

test.each([
  ['Lämpen und 🚢.md', 'Lämpen und 🚢.md'],
  ['quay\n::error::lamp.md', 'quay\\n::error::lamp.md'],
  ['a\u001b[31mb\r\tc\u0085', 'a\\u{1b}[31mb\\r\\tc\\u{85}'],
  ['lamp\u202efdp.md', 'lamp\\u{202e}fdp.md'],
])('%j is told in one line', (text, told) => {
  expect(oneLine(text)).toBe(told)
})

test.skipIf(process.platform === 'win32')('whoever tells of a file tells its name in one line', () => {
  const corpus = folderWith({ 'quay\n::error::\u001b[31m.md': '' })
  const out = join(temporaryFolder(), 'out')
  const name = 'quay\\n::error::\\u{1b}[31m.md'
  const { stderr } = debrief('build', corpus, '--out', out, '--no-cache', '--workers', '0')
  expect(stderr).toContain(`error: ${name}: Unexpected empty file`)
  expect(debrief('check', '--out', out).stdout).toMatch(/^quay\\n::error::\\u\{1b\}\[31m\.md\n {2}error: /u)
  const gone = debrief('verify', '--out', out, '--corpus', folderWith({ 'a.md': 'x' }))
  expect(gone.stdout).toContain(`${name}: Unexpected absence`)
  writeFileSync(join(out, 'own\n.txt'), '')
  expect(debrief('build', corpus, '--out', out, '--no-cache').stderr).toContain(
    'unexpected file `own\\n.txt` in',
  )
})
