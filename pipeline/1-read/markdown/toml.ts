import { parse } from 'smol-toml'

/** The value of a TOML text, or null with the parser's reason where it is none. Its dates are dates, as those of YAML are. */
export function parseToml(text: string): { readonly value: unknown; readonly problem: string | null } {
  try {
    return { value: parse(text), problem: null }
  } catch (error) {
    return {
      value: null,
      problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    }
  }
}
