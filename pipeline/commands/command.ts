import type { ParseArgsConfig } from 'node:util'

/** How a command talks: `result` is what was asked for (stdout), `tell` is talk about it (stderr). */
export interface Talk {
  result(content: string | Uint8Array): void
  tell(text: string): void
  /** Asks on the terminal; null where there is no answer any more. Missing where nobody can be asked. */
  ask?(question: string): Promise<string | null>
  /** Who hears what comes on stdin, as it comes; with null, nobody does any more. */
  hear?(listener: ((chunk: Uint8Array) => void) | null): void
  /** Whether stdout, or stderr, is a terminal that may be coloured. */
  readonly color: boolean
  readonly terminal: boolean
  /** Who is told of the first Ctrl-C; the next ends the program at once. With null, so does the first. */
  onInterrupt?(handler: (() => void) | null): void
}

export interface Asked {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
}

/** One command of the tool. `run` gives the exit code: 0 fine, 1 findings, 2 wrong use. */
export interface Command {
  readonly usage: string
  /** Where its words are a query, "-word" is one of them. */
  readonly query?: true
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Pairs of options that ask for different things: who gives both is asked which. */
  readonly either?: readonly (readonly [string, string])[]
  /** One line an option, for --help. */
  readonly optionHelp: Readonly<Record<string, string>>
  run(asked: Asked, talk: Talk): Promise<number>
}

/** A line of the help text, and how to get at the command behind it. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  load(): Promise<Command>
}

/** Wrong use of a command: main prints the reason and the usage, exit code 2. */
export class WrongUse extends Error {}

/** The text of an option; the fallback where it was not given. */
export function textOption(asked: Asked, name: string, fallback: string): string {
  const value = asked.options[name]
  return typeof value === 'string' ? value : fallback
}

/** Throws WrongUse where words were given to a command that takes none. */
export function needNoWords({ words }: Asked, todo: string): void {
  if (words.length > 0) throw new WrongUse(`unexpected \`${words[0]}\`, expected no words; ${todo}`)
}

const largestNumber = 999_999_999

/** A whole number from an option, from `least` to `most`. Throws WrongUse for anything else. */
export function numberOption(
  asked: Asked,
  name: string,
  fallback: number,
  most = largestNumber,
  least = 0,
): number {
  const value = asked.options[name]
  if (typeof value !== 'string') return fallback
  if (!/^\d{1,9}$/u.test(value) || Number(value) > most || Number(value) < least) {
    const bounds = [least > 0 ? ` from ${least}` : '', most < largestNumber ? ` up to ${most}` : '']
    throw new WrongUse(`unexpected --${name} \`${value}\`, expected a whole number${bounds.join('')}`)
  }
  return Number(value)
}

/** The list of values given for an option that may be repeated; empty where it was not given. */
export function listOption(asked: Asked, name: string): readonly string[] {
  return [asked.options[name] ?? []].flat().filter((value) => typeof value === 'string')
}
