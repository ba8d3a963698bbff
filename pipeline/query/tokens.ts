/** A piece of a query as typed: sign, name before the colon, quoted or bare value, what follows the value. */
export interface Token {
  readonly sign: '' | '+' | '-'
  readonly name: string
  readonly value: string
  readonly quoted: boolean
}

const NAME = /[\p{L}-]{1,20}(?=:["“„«”\p{L}\p{N}])/uy
const QUOTES = /["“”„«»]/u

/** Cuts a query at white space outside quotes; a quote that never ends is no quote, and `open` says so. */
export function tokensOf(text: string): { readonly tokens: readonly Token[]; readonly open: boolean } {
  const tokens: Token[] = []
  let open = false
  let at = 0
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) {
      at++
      continue
    }
    const sign =
      /[+-]/u.test(text.charAt(at)) && /[^\s+-]/u.test(text.charAt(at + 1)) ? text.charAt(at++) : ''
    const name = nameAt(text, at)
    if (name !== '') at += name.length + 1
    const quoted = QUOTES.test(text.charAt(at))
    const start = quoted ? at + 1 : at
    const end = quoted ? quoteEnd(text, start) : bareEnd(text, start)
    if (quoted && end < 0) open = true
    else tokens.push({ sign: sign as Token['sign'], name, value: text.slice(start, end), quoted })
    at = end < 0 ? start : quoted ? end + 1 : end
  }
  return { tokens, open }
}

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at
  return NAME.exec(text)?.[0] ?? ''
}

function quoteEnd(text: string, from: number): number {
  const found = text.slice(from).search(QUOTES)
  return found < 0 ? -1 : from + found
}

/** A bare value ends at white space or at a quote. */
function bareEnd(text: string, from: number): number {
  const found = text.slice(from).search(/[\s"“”„«»]/u)
  return found < 0 ? text.length : from + found
}
