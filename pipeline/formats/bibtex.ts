import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { Bibliography, CitedItem } from './cited.ts'
import { noteLine } from './csl-fields.ts'

// The library's own escapes drop every letter outside Latin; ours below keep them, as all of today's readers do.
const config = plugins.config.get('@bibtex')
config.format.asciiOnly = false
config.format.useIdAsLabel = true
// The library's own check drops hyphens, so that keys are no ids of documents any more, and may fall together.
config.format.checkLabel = false

export function bibtex(list: Bibliography): string {
  return written(list, 'bibtex')
}

export function biblatex(list: Bibliography): string {
  return written(list, 'biblatex')
}

function written({ items }: Bibliography, format: 'bibtex' | 'biblatex'): string {
  if (items.length === 0) return ''
  const used = new Set<string>()
  return String(new Cite(items.map((item) => escaped(item, used))).format(format))
}

/** A deck is unpublished: BibTeX has no presentations, and the library would make it a sound recording. */
const TYPES: Readonly<Record<string, string>> = { speech: 'manuscript' }

/** Titles keep their capitals as printed: `nocase` becomes a pair of braces. */
function escaped({ csl, link, notes }: CitedItem, used: Set<string>): Readonly<Record<string, unknown>> {
  const type = String(csl['type'] ?? 'document')
  return {
    ...(inLatex({ ...csl, ...(notes.length > 0 ? { note: numbered(notes.map(noteLine)) } : {}) }) as object),
    title: `<span class="nocase">${latex(String(csl['title'] ?? ''))}</span>`,
    id: labelOf(String(csl['id']), used),
    type: TYPES[type] ?? type,
    URL: csl['URL'] ?? link,
    ...(csl['issued'] ? { issued: csl['issued'] } : {}),
  }
}

/** A field has no lines: passages are told apart by their numbers. */
function numbered(notes: readonly string[]): string {
  return notes.map((note, at) => `[${at + 1}] ${note}`).join(' ')
}

/** A key that every reader takes. */
function labelOf(id: string, used: Set<string>): string {
  const plain =
    id
      .normalize('NFKD')
      .replace(/[^a-z0-9._-]+/giu, '-')
      .replace(/^-+|-+$/gu, '') || 'item'
  let label = plain
  for (let n = 2; used.has(label); n++) label = `${plain}-${n}`
  used.add(label)
  return label
}

function inLatex(value: unknown): unknown {
  if (typeof value === 'string') return latex(value)
  if (Array.isArray(value)) return value.map(inLatex)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLatex(inner)]))
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\^{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

function latex(text: string): string {
  const even = bracesMatch(text)
  return text
    .replace(/[\u0000-\u0020\u007f-\u009f]+/gu, ' ')
    .trim()
    .replace(/[\\~^<>&%$#_{}]/gu, (mark) => {
      if (mark === '{' && !even) return '\\textbraceleft{}'
      if (mark === '}' && !even) return '\\textbraceright{}'
      return SPECIAL[mark] ?? `\\${mark}`
    })
}

/** BibTeX counts braces even behind a backslash. */
function bracesMatch(text: string): boolean {
  let depth = 0
  for (const mark of text) {
    depth += mark === '{' ? 1 : mark === '}' ? -1 : 0
    if (depth < 0) return false
  }
  return depth === 0
}
