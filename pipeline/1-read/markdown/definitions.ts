import type { SourceLine } from './plain.ts'

const definition = /^ {0,3}\[((?:[^\]\\]|\\.){1,200})\]:\s*\S/u
/** A file with more is no document, and each piece is looked through for each of them. */
const most = 2000

/** The lines of a document that say what `[label]` stands for, by label. */
export function definitionsIn(lines: readonly SourceLine[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { text } of lines) {
    const label = text.includes(']:') ? definition.exec(text)?.[1] : undefined
    if (label !== undefined && !found.has(label) && found.size < most) found.set(label, text)
  }
  return found
}

/** Those that `text` refers to and does not hold itself, so that a piece of a document knows them. */
export function definitionsFor(text: string, definitions: ReadonlyMap<string, string>): readonly string[] {
  if (definitions.size === 0 || !text.includes('[')) return []
  return [...definitions].flatMap(([label, line]) =>
    text.includes(`[${label}]`) && !text.includes(`[${label}]:`) ? [line] : [],
  )
}
