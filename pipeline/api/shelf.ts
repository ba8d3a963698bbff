import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readOut, readOutBytes } from '../disk.ts'
import { Unreadable } from '../model/unreadable.ts'
import { pathToHref } from '../text/paths.ts'

/** Where the files of a knowledge base lie: a folder or a server. */
export interface Shelf {
  readonly place: string
  /** Text of a file by its path relative to out/; null where it is missing. */
  read(path: string): Promise<string | null>
  bytes(path: string): Promise<Uint8Array | null>
  /** Address of a file, whether it is there or not. */
  link(path: string): string
}

/** The shelf at a folder or URL, of out/ or of the data/ in it. */
export function shelfAt(place: string): Shelf {
  if (/^https?:\/\//u.test(place)) return ofItself(serverShelf(new URL(`${withoutData(place)}/`)))
  return ofItself(folderShelf(withoutData(place.startsWith('file:') ? fileURLToPath(place) : place)))
}

/** A shelf that has nothing of what lies beside it, whatever path is asked for. */
function ofItself(shelf: Shelf): Shelf {
  const stays = (path: string) => !path.split(/[\\/]/u).includes('..')
  return {
    ...shelf,
    read: async (path) => (stays(path) ? shelf.read(path) : null),
    bytes: async (path) => (stays(path) ? shelf.bytes(path) : null),
  }
}

function withoutData(place: string): string {
  return place.replace(/[\\/]+$/u, '').replace(/[\\/]data$/u, '') || place
}

function folderShelf(folder: string): Shelf {
  const root = folder === 'data' ? '.' : folder
  const base = pathToFileURL(`${resolve(root)}/`)
  return {
    place: root,
    read: async (path) => readOut(root, path),
    bytes: async (path) => readOutBytes(root, path),
    link: (path) => new URL(pathToHref(path), base).href,
  }
}

function serverShelf(root: URL): Shelf {
  const at = (path: string) => new URL(pathToHref(path), root).href
  const answer = async (path: string): Promise<Response | null> => {
    const response = await fetch(at(path)).catch((error: unknown) => {
      throw new Unreadable(`unexpected silence of ${root.href} (${String(error)}), expected a knowledge base`)
    })
    if (response.status === 404) return null
    if (response.ok) return response
    throw new Unreadable(`unexpected answer ${response.status} for ${at(path)}, expected a file`)
  }
  return {
    place: root.href,
    link: at,
    read: async (path) => (await answer(path))?.text() ?? null,
    bytes: async (path) => {
      const response = await answer(path)
      return response && new Uint8Array(await response.arrayBuffer())
    },
  }
}
