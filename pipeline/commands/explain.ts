import { knowledgeFiles } from '../disk.ts'
import type { CodeMeaning, Knowledge } from '../model/knowledge.ts'
import { byCodeUnit } from '../text/fold.ts'
import { knowledgeOf } from '../text/knowledge.ts'
import { meaningOfCode } from '../text/meaning-of-code.ts'
import { nearest } from '../text/nearest.ts'
import { type Asked, type Command, type Talk, WrongUse } from './command.ts'

/** `debrief explain`: what the code of a message or of a rule means, and what to do. Needs no knowledge base. */
export const explain: Command = {
  usage:
    'debrief explain [CODE] [--json]   (CODE as it is printed: no-text, read/no-text or lesson/under-heading)',
  options: {},
  optionHelp: {},
  run,
}

interface Explained extends CodeMeaning {
  readonly code: string
  /** How often records of a rule were right where careful readers looked; null for messages and unmeasured rules. */
  readonly measured: { readonly right: number; readonly found: number } | null
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const [typed, extra] = asked.words
  if (extra !== undefined) throw new WrongUse(`unexpected ${asked.words.length} codes, expected one or none`)
  const knowledge = knowledgeOf(knowledgeFiles())
  const codes = Object.keys(knowledge.codes ?? {}).sort(byCodeUnit)
  const code = typed === undefined ? undefined : codeAsPrinted(typed, knowledge)
  if (code === null) return unknown(typed ?? '', codes, talk)
  const wanted = (code === undefined ? codes : [code]).map((one) => explained(one, knowledge))
  if (asked.options['json']) talk.result(`${JSON.stringify(code === undefined ? wanted : wanted[0])}\n`)
  else talk.result(wanted.map(code === undefined ? row : inWords).join(''))
  return 0
}

/** Who speaks in a message: "[read/no-text]" is the code "no-text", said by the room "read". */
const ROOMS =
  /^(?:read|clean|classify|segment|extract|resolve|validate|index|publish|crew|disk|check|verify)\//u

/** The code that is meant by one as it is printed; null where there is none. */
function codeAsPrinted(typed: string, { codes }: Knowledge): string | null {
  const code = typed.replace(/^\[|\]$/gu, '')
  return [code, code.replace(ROOMS, '')].find((one) => meaningOfCode(one, codes) !== undefined) ?? null
}

function explained(code: string, { codes, rules }: Knowledge): Explained {
  const { means, todo } = meaningOfCode(code, codes) ?? { means: '', todo: null }
  const { right, found } = rules?.[code] ?? { right: 0, found: 0 }
  return { code, means, todo, measured: found === 0 ? null : { right, found } }
}

function row({ code, means }: Explained): string {
  return `${code}  ${means}\n`
}

function inWords({ code, means, todo, measured }: Explained): string {
  return [
    code,
    means,
    ...(todo === null ? [] : [`What to do: ${todo}`]),
    ...(measured ? [`Right ${measured.right} times of ${measured.found} where careful readers looked.`] : []),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function unknown(code: string, codes: readonly string[], talk: Talk): number {
  const near = nearest(code, codes, 3)
  talk.tell(
    `debrief: unexpected code \`${code}\`, expected one that \`debrief explain\` lists${near.length > 0 ? `; near it are\n${near.map((one) => `  ${one}\n`).join('')}` : '\n'}`,
  )
  return 1
}
