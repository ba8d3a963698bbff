/** A piece of RTF. Text is one byte a character, its code page unknown yet. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** Text as it stands, or a byte written as `\'hh`. */
  | { readonly kind: 'text'; readonly text: string }
  /** `\name` or `\name12`; a sign such as `\~` is a word too; `param` is null where none is written. */
  | { readonly kind: 'word'; readonly name: string; readonly param: number | null }

const pattern =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([\s\S])|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)|\\/giy

/** Takes RTF apart, one byte a character. Binary stretches are skipped. */
export function* tokensOf(rtf: string): Generator<Token> {
  pattern.lastIndex = 0
  const scan = new RegExp(pattern)
  for (let match = scan.exec(rtf); match; match = scan.exec(rtf)) {
    const [, name, param, hex, sign, brace, text] = match
    if (text !== undefined) yield { kind: 'text', text }
    else if (brace) yield brace === '{' ? { kind: 'open' } : { kind: 'close' }
    else if (hex) yield { kind: 'text', text: String.fromCharCode(Number.parseInt(hex, 16)) }
    else if (sign) yield { kind: 'word', name: sign, param: null }
    else if (name === 'bin') scan.lastIndex += Math.max(Number(param ?? 0), 0)
    else if (name) yield { kind: 'word', name, param: param === undefined ? null : Number(param) }
  }
}
