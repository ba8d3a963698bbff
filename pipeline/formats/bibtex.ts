import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { bibtexEntry, type Entry } from './bibtex-entry.ts'
import type { Bibliography, CitedItem } from './cited.ts'
import { noteLine } from './csl-fields.ts'
import { latex, numbered } from './latex.ts'

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

/** An entry for each item, for who puts together files of some of them. */
export function bibtexEntries(items: readonly CitedItem[]): readonly string[] {
  return entries(items, 'bibtex').map((entry) => `${entry}\n`)
}

function written({ items }: Bibliography, format: 'bibtex' | 'biblatex'): string {
  return items.length === 0 ? '' : `${entries(items, format).join('')}\n`
}

function entries(items: readonly CitedItem[], format: 'bibtex' | 'biblatex'): readonly string[] {
  const used = new Set<string>()
  const made = new Cite(items.map((item) => escaped(item, used))).format(format, { format: 'object' })
  return (made as readonly Entry[]).map((entry, at) => bibtexEntry(entry, items[at]?.keywords ?? []))
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
