import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSource } from '../../pipeline/disk/corpus-file.ts'
import { corpusFiles } from '../../pipeline/disk/corpus-files.ts'
import { notebook } from '../../pipeline/model/message.ts'
import { temporaryFolder } from '../built.ts'

function corpusWith(...paths: readonly string[]): string {
  const corpus = temporaryFolder()
  for (const path of paths) {
    mkdirSync(dirname(join(corpus, path)), { recursive: true })
    writeFileSync(join(corpus, path), path)
  }
  return corpus
}

/** The paths of the documents, and what was said, as path and rule. */
function found(corpus: string) {
  const notes = notebook()
  const files = corpusFiles(corpus, (path) => notes.reportFor('disk', path))
  return {
    paths: files.map(({ path }) => path),
    said: notes.messages.map(({ path, rule, severity }) => `${severity} ${path} ${rule}`),
  }
}

test.each([['README.md'], ['readme.md'], ['ReadMe.MD']])(
  '%s at the top of a folder explains it, is left out and told',
  (readme) => {
    expect(found(corpusWith('a.md', readme, `2019/${readme}`, 'readme.md.txt'))).toEqual({
      paths: [`2019/${readme}`, 'a.md', 'readme.md.txt'],
      said: [`info ${readme} readme-left-out`],
    })
  },
)

test('where a README is the only file it is read', () => {
  expect(found(corpusWith('README.md', 'decisions.yaml', 'debrief.config.yaml'))).toEqual({
    paths: ['README.md'],
    said: [],
  })
})

test('a name that is no UTF-8 is told and stops nothing', () => {
  const corpus = corpusWith('a.md', '2019/z.md')
  const name = Buffer.concat([Buffer.from(`${corpus}/2019/caf`), Buffer.from([0xe9]), Buffer.from('.md')])
  writeFileSync(name, 'text')
  expect(found(corpus)).toEqual({
    paths: ['2019/z.md', 'a.md'],
    said: ['error 2019/caf\ufffd.md unreadable-file'],
  })
})

test('a file that is gone when its turn comes is told with what to look at', () => {
  const corpus = corpusWith('a.md')
  const notes = notebook()
  rmSync(join(corpus, 'a.md'))
  expect(loadSource(corpus, { id: 'a', path: 'a.md', size: 4 }, notes.reportFor('disk', 'a.md'))).toBeNull()
  expect(notes.messages.map(({ reason }) => reason)).toEqual([
    'Unexpected file that cannot be read (ENOENT); check its name and its permissions',
  ])
})

test('links that lead nowhere, in a circle or out of the corpus are told', () => {
  const corpus = corpusWith('a.md')
  symlinkSync('nothing', join(corpus, 'nowhere.md'))
  symlinkSync('circle.md', join(corpus, 'circle.md'))
  symlinkSync('/etc/hostname', join(corpus, 'out.txt'))
  symlinkSync('a.md', join(corpus, 'b.md'))
  expect(found(corpus)).toEqual({
    paths: ['a.md', 'b.md'],
    said: ['circle.md', 'nowhere.md', 'out.txt'].map((path) => `error ${path} link-out-of-corpus`),
  })
})

test('a link to a folder is told, and followed to none', () => {
  const corpus = corpusWith('quay/a.md', '.kept/b.md')
  symlinkSync('quay', join(corpus, 'harbour'))
  symlinkSync('..', join(corpus, 'quay/round'))
  symlinkSync('.kept', join(corpus, 'lamps'))
  expect(found(corpus)).toEqual({
    paths: ['quay/a.md'],
    said: ['info harbour link-to-folder', 'error lamps link-to-folder', 'info quay/round link-to-folder'],
  })
})

test.skipIf(process.platform === 'win32')('what is neither file nor folder is told', () => {
  const corpus = corpusWith('a.md')
  execFileSync('mkfifo', [join(corpus, 'pipe.md')])
  expect(found(corpus)).toEqual({ paths: ['a.md'], said: ['info pipe.md no-file'] })
})
