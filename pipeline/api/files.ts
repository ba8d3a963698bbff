import type { Manifest } from '../../schemas/types.ts'
import type { Message } from '../model/message.ts'
import { Unreadable } from '../model/unreadable.ts'
import { isObject, lackOfLine } from './line-shape.ts'
import type { Shelf } from './shelf.ts'

/** The text of a file that every knowledge base has. Throws Unreadable where it is missing. */
export async function needed(shelf: Shelf, path: string): Promise<string> {
  return there(await shelf.read(path), shelf, path)
}

function there<Content>(content: Content | null, shelf: Shelf, path: string): Content {
  if (content !== null) return content
  throw new Unreadable(
    path === MANIFEST
      ? `unexpected \`${shelf.place}\` without ${path}, expected a knowledge base; run \`debrief build\` first, or name the folder of one`
      : `unexpected absence of ${path} in \`${shelf.place}\`, expected it in every knowledge base; ${AGAIN}`,
  )
}

const MANIFEST = 'data/manifest.json'
const AGAIN = 'build the knowledge base again'

/** The value of a JSON file. Throws Unreadable where it is missing or damaged. */
export async function neededJson(shelf: Shelf, path: string): Promise<unknown> {
  return parsed(await needed(shelf, path), () => damaged(shelf, path, 'JSON'))
}

/** The object of a JSON file that holds these lists. Throws Unreadable where it is missing or damaged. */
export async function neededObject(
  shelf: Shelf,
  path: string,
  lists: readonly string[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const value = await neededJson(shelf, path)
  if (isObject(value) && lists.every((list) => Array.isArray(value[list]))) return value
  throw damaged(shelf, path, ['an object', ...lists.map((list) => `the list \`${list}\``)].join(' with '))
}

function damaged({ place }: Shelf, path: string, expected: string): Unreadable {
  return new Unreadable(`unexpected content of ${path} in \`${place}\`, expected ${expected}; ${AGAIN}`)
}

/** The manifest of a base. Throws Unreadable where it is missing, damaged, or of a version this program does not know. */
export async function manifestOn(shelf: Shelf): Promise<Manifest> {
  const manifest = await neededObject(shelf, MANIFEST)
  if (manifest['format'] !== 'v1')
    throw new Unreadable(
      `unexpected format \`${String(manifest['format'])}\` in ${MANIFEST} of \`${shelf.place}\`, expected v1; ${AGAIN}, or take a version of this program that knows it`,
    )
  if (isObject(manifest['counts']) && Array.isArray(manifest['files'])) return manifest as Manifest
  throw damaged(shelf, MANIFEST, '`counts` and `files`')
}

/** What the build had to say. Throws Unreadable where it is missing or damaged. */
export async function messagesOn(shelf: Shelf): Promise<readonly Message[]> {
  return (await neededObject(shelf, 'data/report.json', ['messages']))['messages'] as readonly Message[]
}

/**
 * The values of an NDJSON file, so many as the manifest counts; none where an optional file, of which nothing is counted, is
 * missing. Throws Unreadable where it is damaged.
 */
export async function jsonLines<Line>(
  shelf: Shelf,
  path: string,
  count?: number | 'optional',
): Promise<readonly Line[]> {
  const bytes = await shelf.bytes(path)
  const content = count === 'optional' ? (bytes ?? new Uint8Array()) : there(bytes, shelf, path)
  const values = Array.from(lines(content), (line, at) => valueIn(line, at + 1, path, shelf))
  if (typeof count === 'number' && values.length !== count)
    throw damaged(shelf, path, `${count} lines as ${MANIFEST} counts them, not ${values.length}`)
  return values as Line[]
}

function valueIn(line: string, number: number, path: string, shelf: Shelf): unknown {
  const value = parsed(line, (reason) => damaged(shelf, path, `JSON in line ${number} (${reason})`))
  const lack = lackOfLine(path, value)
  if (lack !== null) throw damaged(shelf, path, `${lack} in line ${number}`)
  return value
}

function parsed(text: string, damage: (reason: string) => Unreadable): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw damage((error as Error).message)
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
