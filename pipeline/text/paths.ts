import { fingerprint } from './fingerprint.ts'

/** Where the site keeps the page of a record: a path relative to the site's root, with forward slashes. */
export function recordPath(id: string): string {
  return id.startsWith('event/') ? eventPath(id) : `records/${safePath(id)}.html`
}

/** Where the site keeps the page of an event, given the id of its record. */
export function eventPath(id: string): string {
  return `events/${safePath(id.slice(id.indexOf('/') + 1))}.html`
}

/** Where the site keeps the page of a document. */
export function documentPath(id: string): string {
  return `documents/${safePath(id)}.html`
}

/** A path as a link: every name in it percent-encoded, so that `#`, `%` and quotes are part of the name. */
export function pathToHref(path: string): string {
  return PLAIN_PATH.test(path) ? path : path.split('/').map(encodeName).join('/')
}

/** The address of a file of the site by its path in it; null where it is not known where the site will stand. */
export function siteAddress(baseUrl: string | null, path: string): string | null {
  return baseUrl === null ? null : `${baseUrl.replace(/\/+$/u, '')}/${pathToHref(path)}`
}

/** Names that every file system takes, whatever it thinks of capitals. Ids that differ never share a path. */
export function safePath(id: string): string {
  return SAFE_PATH.test(id) && !DEVICE_NAME.test(id) ? id : id.split('/').map(safeName).join('/')
}

const LONGEST_NAME = 120

/** Paths of names that are safe as they are: most, and a path is asked for again and again. */
const SAFE_PATH = /^[a-z0-9-]{1,60}(?:\/[a-z0-9-]{1,60})*$/u

function safeName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(
      /[^\p{Ll}\p{Lo}\p{M}\p{N}.-]|^\.|\.$/gu,
      (character) => `_${character.codePointAt(0)?.toString(16)}_`,
    )
  const short =
    safe.length > LONGEST_NAME
      ? `${safe.slice(0, LONGEST_NAME)}_${fingerprint(name).toString(16).padStart(8, '0')}`
      : safe
  return DEVICE_NAME.test(short) ? `_${short}` : short === '' ? '_' : short
}

/** A name, or one in a path, that one system keeps for its devices, whatever the extension. */
const DEVICE_NAME = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/u

/** Paths that links hold as they are: most. */
const PLAIN_PATH = /^[\w./-]*$/u

function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()!*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
