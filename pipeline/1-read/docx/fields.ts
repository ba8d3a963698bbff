/** Text that the word processor computes: what it was told to do, and where it leads if it is a link. */
export interface Field {
  instruction: string
  url: string | undefined
}

/** No instruction is longer, and no fields stand deeper in each other. */
const longest = 4096
const deepest = 100

/** Opens, turns or ends the innermost field: it is `begin`, what to compute, `separate`, the text it gave last time, `end`. */
export function fieldMark(fields: Field[], type: string | undefined): void {
  const field = fields.at(-1)
  if (type === 'begin' && fields.length < deepest) fields.push({ instruction: '', url: undefined })
  else if (type === 'separate' && field)
    field.url = /^\s*HYPERLINK\s+"([^"]+)"/iu.exec(field.instruction)?.[1]
  else if (type === 'end') fields.pop()
}

/** Adds to what the innermost field was told to do. */
export function instruct(fields: readonly Field[], words: string): void {
  const field = fields.at(-1)
  if (field && field.instruction.length < longest) field.instruction += words
}

/** Where text inside of these fields leads. */
export function linkOf(fields: readonly Field[]): string | undefined {
  return fields.findLast(({ url }) => url)?.url
}
