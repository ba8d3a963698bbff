import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { jaroWinkler, stem } from '../../pipeline/text/natural.ts'

describe('the modules of natural', () => {
  it.each([
    ['recommendations', 'recommend'],
    ['recommended', 'recommend'],
    ['should', 'should'],
    ['Traoré', 'traoré'],
    ['', ''],
  ])('stem %s to %s', (word, expected) => expect(stem(word)).toBe(expected))

  it.each([
    ['holt', 'holt', 1],
    ['holt', '', 0],
    ['martha', 'marhta', 0.96],
    ['abc', 'xyz', 0],
  ])('find %s and %s alike by %s', (a, b, expected) => expect(jaroWinkler(a, b)).toBeCloseTo(expected, 2))

  it('print nothing and read no .env', () => {
    const folder = mkdtempSync(join(tmpdir(), 'natural-'))
    writeFileSync(join(folder, '.env'), 'FROM_ENV_FILE=1\n')
    const modules = ['stemmers/porter_stemmer.js', 'distance/jaro-winkler_distance.js'].map((path) =>
      fileURLToPath(new URL(`../../node_modules/natural/lib/natural/${path}`, import.meta.url)),
    )
    const script = `${modules.map((path) => `require(${JSON.stringify(path)})`).join(';')};process.stdout.write(String(process.env.FROM_ENV_FILE))`
    expect(execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' })).toBe(
      'undefined',
    )
  })
})
