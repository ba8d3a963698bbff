import { safePath } from '../../text/paths.ts'
import type { Thing } from './things.ts'

/** Paths of pages that only the site has, relative to its root. */
export function themePath(id: string): string {
  return `themes/${safePath(id)}.html`
}

export function countryPath(code: string): string {
  return `countries/${safePath(code.toLowerCase())}.html`
}

export function typePath(type: string): string {
  return `types/${safePath(type)}.html`
}

export function personPath(person: Thing): string {
  return `people/${thingName(person)}.html`
}

export function organisationPath(organisation: Thing): string {
  return `organisations/${thingName(organisation)}.html`
}

function thingName(thing: Thing): string {
  return safePath(thing.key.replaceAll('/', '-'))
}
