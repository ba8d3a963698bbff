import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeTree } from '../../pipeline/disk/remove-tree.ts'
import { filesIn, temporaryFolder } from '../built.ts'

test.each<readonly [string, (tree: string, beside: string) => void]>([
  ['nothing', () => {}],
  ['a file', (tree) => writeFileSync(tree, '')],
  ['an empty folder', (tree) => mkdirSync(tree)],
  [
    'files in folders, hidden ones too',
    (tree) => {
      mkdirSync(join(tree, 'a/b'), { recursive: true })
      writeFileSync(join(tree, 'a/b/.hidden'), '')
      writeFileSync(join(tree, 'a/page.html'), '')
    },
  ],
  [
    'links to what lies beside it, and to nowhere',
    (tree, beside) => {
      mkdirSync(tree)
      symlinkSync(beside, join(tree, 'folder'))
      symlinkSync(join(beside, 'kept.txt'), join(tree, 'file'))
      symlinkSync(join(tree, 'nothing'), join(tree, 'nowhere'))
    },
  ],
  ['a link to a folder', (tree, beside) => symlinkSync(beside, tree)],
])('removes %s, and nothing else', (_, make) => {
  const folder = temporaryFolder()
  const beside = join(folder, 'beside')
  mkdirSync(beside)
  writeFileSync(join(beside, 'kept.txt'), 'kept')
  make(join(folder, 'tree'), beside)
  removeTree(join(folder, 'tree'))
  expect(existsSync(join(folder, 'tree'))).toBe(false)
  expect(filesIn(folder)).toEqual(['beside/kept.txt'])
})
