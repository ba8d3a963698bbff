import type { Manifest } from '../../schemas/types.ts'
import { Unreadable } from '../model/unreadable.ts'
import type { Shelf } from './shelf.ts'

/** The text of a file that every knowledge base has. Throws Unreadable where it is missing. */
export async function needed(shelf: Shelf, path: string): Promise<string> {
  const content = await shelf.read(path)
  if (content === null)
    throw new Unreadable(
      `unexpected \`${shelf.place}\` without ${path}, expected a knowledge base; run \`debrief build\` first, or name one with --out`,
    )
  return content
}

/** The value of a JSON file. Throws Unreadable where it is missing or damaged. */
export async function neededJson(shelf: Shelf, path: string): Promise<unknown> {
  const content = await needed(shelf, path)
  try {
    return JSON.parse(content)
  } catch {
    throw new Unreadable(`unexpected content of ${path}, expected JSON; build the knowledge base again`)
  }
}

/** The manifest of a base. Throws Unreadable where it is missing, damaged, or of a version this program does not know. */
export async function manifestOn(shelf: Shelf): Promise<Manifest> {
  const manifest = (await neededJson(shelf, 'data/manifest.json')) as Manifest | null
  if (manifest?.format === 'v1') return manifest
  throw new Unreadable(
    `unexpected format \`${String(manifest?.format)}\` in data/manifest.json, expected v1; build the knowledge base again, or take a version of this program that knows it`,
  )
}

/** The values of an NDJSON file; none where an optional file is missing. */
export async function jsonLines<Line>(
  shelf: Shelf,
  path: string,
  optional = false,
): Promise<readonly Line[]> {
  const content = optional ? ((await shelf.read(path)) ?? '') : await needed(shelf, path)
  try {
    return content
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
  } catch (error) {
    throw new Unreadable(
      `unexpected content of ${path} (${(error as Error).message}), expected JSON lines; build the knowledge base again`,
    )
  }
}
