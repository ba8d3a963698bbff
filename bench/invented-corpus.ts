import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Paper, paperOf } from './paper.ts'
import { docx, eml, html, markdown, pdf, pptx, text } from './paper-formats.ts'

/** Writes a corpus of so many documents of mixed genres and formats into `folder`: the same for the same numbers. */
export function inventCorpus(folder: string, documents: number, from = 0): void {
  for (let number = from; number < from + documents; number++) {
    const [extension, write] = formats[number % formats.length] ?? ['md', markdown]
    const path = join(
      folder,
      String(2010 + (number % 15)),
      `paper-${String(number).padStart(5, '0')}.${extension}`,
    )
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, write(paperOf(number)))
  }
}

const formats: readonly (readonly [string, (paper: Paper) => string | Uint8Array])[] = [
  ['md', markdown],
  ['pdf', pdf],
  ['html', html],
  ['docx', docx],
  ['txt', text],
  ['pdf', pdf],
  ['pptx', pptx],
  ['eml', eml],
]
