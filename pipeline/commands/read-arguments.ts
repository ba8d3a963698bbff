import { parseArgs } from 'node:util'
import { FACETS } from '../api/api.ts'
import { misspelt } from '../text/misspelt.ts'
import { type Asked, type Command, WrongUse } from './command.ts'
import { didYouMean } from './did-you-mean.ts'

const EVERYWHERE = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

/** The words and options of a command as they were typed. Throws WrongUse for an option that it does not have. */
export function readArguments(command: Command, args: readonly string[]): Asked {
  const options: Command['options'] = { ...command.options, ...EVERYWHERE }
  const typed = command.query ? args.map(shielded) : args
  const read = parseArgs({ args: typed, options, allowPositionals: true, strict: false, tokens: true })
  for (const token of read.tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) throw new WrongUse(unknownOption(command, rawName, valueBehind(typed, token)))
    if (option.type === 'boolean' && value !== undefined)
      throw new WrongUse(`unexpected value \`${value}\` of ${rawName}, expected none`)
    if (option.type === 'string' && (value === undefined || (!inlineValue && /^-./u.test(value))))
      throw new WrongUse(
        `unexpected ${value === undefined ? 'end' : `\`${value}\``} behind ${rawName}, expected its value; one that begins with a dash is written ${rawName}=-…`,
      )
    if (option.type === 'string' && value === '')
      throw new WrongUse(`unexpected empty value of ${rawName}, expected one; leave it out for none`)
  }
  needOneOfTwo(command, read.values)
  return { words: read.positionals.map(unshielded), options: unshieldedAll(read.values as Asked['options']) }
}

function needOneOfTwo({ either = [] }: Command, given: Readonly<Record<string, unknown>>): void {
  for (const [one, other] of either)
    if (given[one] !== undefined && given[other] !== undefined)
      throw new WrongUse(`unexpected --${other} beside --${one}, expected one of the two`)
}

/** In a query "-police" is a word that must not be there, and no row of short options. No argument can hold this character. */
const SHIELD = '\0'

function shielded(arg: string): string {
  return /^-[^-]./u.test(arg) ? SHIELD + arg : arg
}

function unshielded(arg: string): string {
  return arg.startsWith(SHIELD) ? arg.slice(SHIELD.length) : arg
}

function unshieldedAll(options: Asked['options']): Asked['options'] {
  const one = <Value>(value: Value) => (typeof value === 'string' ? unshielded(value) : value)
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(one) : one(value),
    ]),
  )
}

function unknownOption(command: Command, rawName: string, value: string): string {
  const known = Object.keys({ ...command.options, ...EVERYWHERE })
  const name = rawName.replace(/^-+/u, '')
  const list = known.map((one) => `--${one}`).join(', ')
  const inQuery = command.query && QUERY_NAMES.includes(name)
  const hint = inQuery
    ? `; in the words of a query it is \`${name}:${value || '…'}\``
    : didYouMean(misspelt(name, known).map((one) => `--${one}`))
  return `unexpected option ${rawName}, expected one of ${list}${hint}`
}

const QUERY_NAMES: readonly string[] = [...FACETS, 'since', 'until', 'sort']

/** What was meant as the value of an option that is none. */
function valueBehind(
  args: readonly string[],
  token: { readonly index: number; readonly value?: string | undefined },
): string {
  const next = args[token.index + 1] ?? ''
  return token.value ?? (next.startsWith('-') ? '' : next)
}
