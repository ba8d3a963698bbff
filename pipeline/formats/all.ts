import type { Bibliography } from './cited.ts'
import { cslJson } from './csl-json.ts'
import { csv } from './csv.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { ris } from './ris.ts'

/** A way to write a bibliography for another program. The larger writers are loaded when they are asked for. */
export interface Format {
  readonly extension: string
  write(list: Bibliography): Promise<string | Uint8Array>
}

export type FormatName = 'markdown' | 'csl' | 'ris' | 'bibtex' | 'biblatex' | 'docx' | 'html' | 'csv'

/** Every format, by name. */
export const formats: Readonly<Record<FormatName, Format>> = {
  markdown: { extension: 'md', write: async (list) => markdown(list) },
  csl: { extension: 'json', write: async (list) => cslJson(list) },
  ris: { extension: 'ris', write: async (list) => ris(list) },
  bibtex: { extension: 'bib', write: async (list) => (await import('./bibtex.ts')).bibtex(list) },
  biblatex: { extension: 'bib', write: async (list) => (await import('./bibtex.ts')).biblatex(list) },
  docx: { extension: 'docx', write: async (list) => (await import('./docx.ts')).docx(list) },
  html: { extension: 'html', write: async (list) => html(list) },
  csv: { extension: 'csv', write: async (list) => csv(list) },
}

export const formatNames = Object.keys(formats) as readonly FormatName[]

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
