import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/*
 * Which files a build may take away: those that the manifest of the knowledge base lists. A manifest of a hundred thousand
 * files is read piece by piece and not held.
 */

const manifestPath = 'data/manifest.json'

/** What systems leave in every folder that somebody looks into. */
const leftBySystems = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** More than what stands in a manifest before and behind its list of files. */
const edge = 1 << 16

/** Whether a folder holds a knowledge base that this program built, in whatever version. */
export function isKnowledgeBase(folder: string): boolean {
  if (!existsSync(`${folder}/${manifestPath}`)) return false
  const open = openSync(`${folder}/${manifestPath}`, 'r')
  try {
    const { size } = fstatSync(open)
    const piece = (from: number) => {
      const bytes = Buffer.alloc(edge)
      return bytes.toString('utf8', 0, readSync(open, bytes, 0, edge, from))
    }
    const edges = piece(0) + piece(Math.max(0, size - edge))
    return /"format":\s*"v\d+"/u.test(edges) && /"tool":\s*\{\s*"name":\s*"debrief"/u.test(edges)
  } finally {
    closeSync(open)
  }
}

/** Whether nothing is in a folder but what systems leave. */
export function isEmpty(folder: string): boolean {
  return readdirSync(folder).every((name) => leftBySystems.has(name))
}

/**
 * The first file in a knowledge base that its manifest does not list, relative to it; null where there is none. Both are in
 * code-unit order of paths, so that one walk beside the other finds it.
 */
export function strangerIn(folder: string): string | null {
  const listed = listedPaths(folder)
  try {
    let next = listed.next()
    for (const path of pathsIn(folder)) {
      while (!next.done && next.value < path) next = listed.next()
      if (path !== manifestPath && (next.done || next.value !== path)) return path
    }
    return null
  } finally {
    listed.return(undefined)
  }
}

function* pathsIn(folder: string, under = ''): Generator<string> {
  const entries = readdirSync(`${folder}/${under}`, { withFileTypes: true })
    .filter(({ name }) => !leftBySystems.has(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
  for (const name of entries.sort()) {
    if (name.endsWith('/')) yield* pathsIn(folder, `${under}${name}`)
    else yield `${under}${name}`
  }
}

/** No path of a file is longer. */
const longest = 1 << 14

function* listedPaths(folder: string): Generator<string, undefined> {
  if (!existsSync(`${folder}/${manifestPath}`)) return
  const open = openSync(`${folder}/${manifestPath}`, 'r')
  const decoder = new StringDecoder('utf8')
  const bytes = Buffer.alloc(1 << 20)
  let text = ''
  try {
    for (let read = readSync(open, bytes); read > 0; read = readSync(open, bytes)) {
      text += decoder.write(bytes.subarray(0, read))
      let end = 0
      for (const found of text.matchAll(/"path":\s*("(?:[^"\\]|\\.)*")/gu)) {
        yield JSON.parse(found[1] ?? '""')
        end = found.index + found[0].length
      }
      text = text.slice(Math.max(end, text.length - longest))
    }
  } finally {
    closeSync(open)
  }
}
