import type { Manifest } from '../../schemas/types.ts'
import { Unreadable } from '../model/unreadable.ts'
import type { Shelf } from './shelf.ts'

/** The text of a file that every knowledge base has. Throws Unreadable where it is missing. */
export async function needed(shelf: Shelf, path: string): Promise<string> {
  return there(await shelf.read(path), shelf, path)
}

function there<Content>(content: Content | null, shelf: Shelf, path: string): Content {
  if (content !== null) return content
  throw new Unreadable(
    `unexpected \`${shelf.place}\` without ${path}, expected a knowledge base; run \`debrief build\` first, or name one with --out`,
  )
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
  const bytes = await shelf.bytes(path)
  const content = optional ? (bytes ?? new Uint8Array()) : there(bytes, shelf, path)
  try {
    return Array.from(lines(content), (line) => JSON.parse(line) as Line)
  } catch (error) {
    throw new Unreadable(
      `unexpected content of ${path} (${(error as Error).message}), expected JSON lines; build the knowledge base again`,
    )
  }
}

const LINE_END = 10

/** Lines but the empty ones, each decoded by itself: the text of half a million records is longer than a string may be. */
function* lines(content: Uint8Array): Generator<string> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, start)
    const line = bytes.toString('utf8', start, end < 0 ? bytes.length : end)
    if (line !== '') yield line
    start = end < 0 ? bytes.length : end + 1
  }
}
