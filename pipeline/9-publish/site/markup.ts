import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** What a component may hold. */
export type Children = ComponentChildren

/** The bytes of a page. Lone surrogates, which no encoding has, become U+FFFD. */
export function markupBytes(page: VNode): Uint8Array {
  return encoder.encode(`<!doctype html>\n${markup(page)}\n`)
}

/** Markup of a part of a page. */
export function markup(part: VNode): string {
  return renderToString(part)
}

const encoder = new TextEncoder()
