import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type FilePutting, putBeside, putHere } from '../../../pipeline/disk/file-putting.ts'
import type { Places } from '../../../pipeline/disk/put-file.ts'
import { writeOut } from '../../../pipeline/disk/write-out.ts'
import type { LongFile, OutFile } from '../../../pipeline/model/out-file.ts'
import { temporaryFolder } from '../../built.ts'

type Way = (places: Places) => FilePutting

/** Files are put in this thread. */
export const here: Way = (places) => putHere(places, () => Promise.resolve())

/** The two ways of putting files, and how they are called. */
export const ways: readonly (readonly [string, Way])[] = [
  ['in this thread', here],
  ['in a thread of its own', putBeside],
]

/** Writes `files` to `out` as a build does. */
export function written(out: string, files: Iterable<OutFile | LongFile>, way: Way): Promise<void> {
  return writeOut(out, '7', async (places) => {
    const putting = way(places)
    try {
      for (const file of files) await putting.put(file)
      await putting.end()
    } catch (error) {
      await putting.abandon()
      throw error
    }
  })
}

/** A manifest of a build with that name. */
const manifestOf = (build: string, ...paths: readonly string[]) =>
  JSON.stringify(
    {
      build,
      files: [...paths].sort().map((path) => ({ bytes: 0, path, sha256: '' })),
      format: 'v1',
      tool: { name: 'debrief', version: '0.0.1' },
    },
    null,
    1,
  )

/** The files of a build with that name that puts these. */
export const manifest = (build: string, ...paths: readonly string[]) => [
  { path: 'data/manifest.json', content: manifestOf(build, ...paths) },
]

/** The build that a folder holds. */
export const buildAt = (out: string): string =>
  JSON.parse(readFileSync(join(out, 'data/manifest.json'), 'utf8')).build

/** A folder with folders of builds in it, by name, each of which put these files. */
export function folders(states: Readonly<Record<string, string>>, ...paths: readonly string[]): string {
  const folder = temporaryFolder()
  for (const [name, build] of Object.entries(states)) {
    mkdirSync(join(folder, name, 'data'), { recursive: true })
    writeFileSync(join(folder, name, 'data/manifest.json'), manifestOf(build, ...paths))
  }
  return folder
}

/** Puts a file into a folder, as somebody else does. */
export function put(folder: string, path: string, content = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
