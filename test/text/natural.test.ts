import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { frenchStem, spanishStem, stem } from '../../pipeline/text/natural.ts'

describe('the modules of natural', () => {
  it.each([
    ['recommendations', 'recommend'],
    ['recommended', 'recommend'],
    ['should', 'should'],
    ['Traoré', 'traoré'],
    ['', ''],
  ])('stem %s to %s', (word, expected) => expect(stem(word)).toBe(expected))

  it('stem French and Spanish by rules of their own', () => {
    expect(frenchStem('recommandations')).toBe(frenchStem('recommandation'))
    expect(spanishStem('recomendaciones')).toBe(spanishStem('recomendación'))
  })

  it('print nothing and read no .env', () => {
    const folder = mkdtempSync(join(tmpdir(), 'natural-'))
    writeFileSync(join(folder, '.env'), 'FROM_ENV_FILE=1\n')
    const modules = ['porter_stemmer', 'porter_stemmer_es', 'porter_stemmer_fr'].map((name) =>
      fileURLToPath(new URL(`../../node_modules/natural/lib/natural/stemmers/${name}.js`, import.meta.url)),
    )
    const script = `${modules.map((path) => `require(${JSON.stringify(path)})`).join(';')};process.stdout.write(String(process.env.FROM_ENV_FILE))`
    expect(execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' })).toBe(
      'undefined',
    )
  })
})
