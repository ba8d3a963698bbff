import { type Brief, briefKeys, readBrief } from '../api/api.ts'
import { fileExists } from '../disk/named-file.ts'
import { readText } from '../disk.ts'
import { parseYaml } from '../text/yaml.ts'
import { type Asked, WrongUse } from './command.ts'

/** Options of a brief that are numbers. */
export const NUMBERS = ['max-items', 'minutes', 'min-countries', 'min-events', 'words-per-minute'] as const

/** Options of a brief that are dates. */
export const DATES = ['since', 'until'] as const

/** Options of a brief that may be given more than once, and what a brief calls each. */
export const LISTS = { type: 'types', theme: 'themes', country: 'countries', language: 'languages' } as const

/** The brief of a file with what the options say instead, or of a question. Throws WrongUse where it is none. */
export function briefFrom(asked: Asked): Brief {
  const words = asked.words.join(' ')
  const fromFile = asked.words.length === 1 && /\.ya?ml$/iu.test(words)
  const given = fromFile ? yamlAt(words) : { question: words }
  const merged = { ...(typeof given === 'object' && given !== null ? given : { given }), ...optionsOf(asked) }
  const { brief, problems } = readBrief(merged)
  if (problems.length > 0) throw new WrongUse(problems.join('; '))
  if (brief.question === '' && brief.themes.length + brief.countries.length + brief.types.length === 0)
    throw new WrongUse('expected a question, a brief file, or --theme, --country or --type')
  return brief
}

function yamlAt(path: string): unknown {
  if (!fileExists(path))
    throw new WrongUse(`unexpected \`${path}\`, expected a brief file; \`--format brief\` writes one`)
  const { value, problem } = parseYaml(readText(path), 'strict')
  if (problem) throw new WrongUse(`unexpected content of ${path}: ${problem}`)
  return value
}

function optionsOf(asked: Asked): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {}
  for (const key of [...NUMBERS, ...DATES]) {
    const value = asked.options[key]
    if (typeof value === 'string')
      options[key] = NUMBERS.some((one) => one === key) && /^\d{1,6}$/u.test(value) ? Number(value) : value
  }
  if (asked.options['one-dissent'] === true) options['one-dissent'] = true
  for (const [option, key] of Object.entries(LISTS)) {
    const value = asked.options[option]
    if (Array.isArray(value) && key in briefKeys) options[key] = value
  }
  return options
}
