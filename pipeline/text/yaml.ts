import { parse, stringify } from 'yaml'

/** The value of a YAML text, or null with the parser's reason where it is none. Aliases are limited against bombs. */
export function parseYaml(text: string): { readonly value: unknown; readonly problem: string | null } {
  try {
    return { value: parse(text, { maxAliasCount: 100, uniqueKeys: false, logLevel: 'error' }), problem: null }
  } catch (error) {
    return {
      value: null,
      problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    }
  }
}

/** A value as YAML, long texts on one line so that they can be searched for. */
export function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 })
}
