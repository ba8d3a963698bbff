import { parse, stringify, YAMLParseError } from 'yaml'

/**
 * The value of a YAML text, or null with the reason where it is none. Aliases are limited against bombs. Of a key that
 * stands twice the last counts, as strange documents have it; `strict`, for what people write for us, takes none.
 */
export function parseYaml(
  text: string,
  keys?: 'strict',
): { readonly value: unknown; readonly problem: string | null } {
  try {
    const value = parse(text, { maxAliasCount: 100, uniqueKeys: keys === 'strict', logLevel: 'error' })
    return { value, problem: null }
  } catch (error) {
    return { value: null, problem: reasonOf(error, text) }
  }
}

function reasonOf(error: unknown, text: string): string {
  if (error instanceof YAMLParseError && error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/u
      .exec(text.slice(error.pos[0]))?.[0]
      .trim()
      .replace(/^(["'])(.*)\1$/u, '$2')
    return `unexpected second \`${key}\` in line ${error.linePos?.[0].line}, expected each key once; join the two`
  }
  return error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/:$/u, '') : String(error)
}

/** A value as YAML, long texts on one line so that they can be searched for. */
export function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 })
}
