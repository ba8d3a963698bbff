import { expect, test } from 'vitest'
import { files } from './house-files.ts'

test('a file is one idea: no file of the pipeline is longer than 120 lines', () => {
  expect(
    files
      .filter(({ source }) => source.split('\n').length > 121)
      .map(({ path, source }) => `${path} ${source.split('\n').length}`),
  ).toEqual([])
})

test('a file that exports one function or table is named for it, or for the type that stands beside it', () => {
  const misnamed = files.flatMap(({ path, code }) => {
    const named = (kinds: string) =>
      [...code.matchAll(new RegExp(`^export\\s+(?:async\\s+)?(?:${kinds})\\s+(\\w+)`, 'gmu'))].map(
        (match) => match[1] ?? '',
      )
    const values = named('const|function\\*?')
    const [folder = '', name = ''] = path
      .replace(/\.tsx?$/u, '')
      .split('/')
      .slice(-2)
    const exported = [...values, ...named('interface|type')]
    const fits =
      name === 'all' || name === folder || exported.some((one) => sharesWord(`${folder}-${name}`, one))
    return values.length !== 1 || fits || path.startsWith('schemas/') || path === 'pipeline/run.ts'
      ? []
      : [`${path} exports ${values[0]}`]
  })
  expect(misnamed).toEqual([])
})

/** Whether the name of the file, or of its folder, and of the export have the beginning of a word in common. */
function sharesWord(file: string, exported: string): boolean {
  return file
    .split('-')
    .some(
      (word) =>
        plain(exported).includes(word.slice(0, 5).replace(/s$/u, '')) || word.includes(plain(exported)),
    )
}

function plain(name: string): string {
  return name.replace(/[^a-z0-9]/giu, '').toLowerCase()
}

test('no file is named for what was not understood', () => {
  expect(
    files
      .filter(({ path }) => /(?:^|[/-])(?:utils?|helpers?|info|process|managers?|misc)(?:[-.]|$)/u.test(path))
      .map(({ path }) => path),
  ).toEqual([])
})
