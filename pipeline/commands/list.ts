import { briefFile, EMPTY_BRIEF, formatNames, isFormatName } from '../api/api.ts'
import { plural } from '../text/plural.ts'
import { parseYaml } from '../text/yaml.ts'
import { briefFrom, DATES, LISTS, NUMBERS } from './asked-brief.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'
import { needKnownTypes } from './known-types.ts'
import { withBase } from './with-base.ts'

/** `debrief list`: what to read for a question. Exit code 1 where the brief cannot be met; the reason names the constraint. */
export const list: Command = {
  usage:
    'debrief list QUESTION|BRIEF.yaml [--max-items N] [--minutes N] [--since DATE] [--min-countries N] [--one-dissent] [--format markdown|…] [--out DIR] [--json]',
  query: true,
  options: {
    out: { type: 'string' },
    format: { type: 'string' },
    'one-dissent': { type: 'boolean' },
    ...Object.fromEntries([...NUMBERS, ...DATES].map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(
      Object.keys(LISTS).map((name) => [name, { type: 'string' as const, multiple: true }]),
    ),
  },
  optionHelp: {
    out: 'the knowledge base to read (default: out)',
    format: `${formatNames.join(', ')}, or brief for a file to run again (default: markdown)`,
    'max-items': `at most so many documents (default: ${EMPTY_BRIEF.maxItems})`,
    minutes: 'at most so many minutes of reading',
    'words-per-minute': `how fast you read (default: ${EMPTY_BRIEF.wordsPerMinute})`,
    since: 'only documents from this date on: 2015, 2015-04 or 2015-04-28',
    until: 'only documents up to this date',
    'min-countries': 'speak of at least so many countries',
    'min-events': 'come from at least so many events',
    'one-dissent': 'have at least one passage that sees it otherwise',
    ...Object.fromEntries(
      Object.keys(LISTS).map((name) => [
        name,
        `only this ${name}; may be given more than once, one of them is enough`,
      ]),
    ),
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const brief = briefFrom(asked)
  const name = textOption(asked, 'format', 'markdown')
  if (name === 'brief') {
    const file = briefFile(brief)
    talk.result(asked.options['json'] ? `${JSON.stringify(parseYaml(file).value)}\n` : file)
    return 0
  }
  if (!isFormatName(name))
    throw new WrongUse(
      `unexpected --format \`${name}\`, expected one of ${[...formatNames, 'brief'].join(', ')}`,
    )
  if (asked.options['json'] && asked.options['format'] !== undefined)
    throw new WrongUse(
      `unexpected --json with --format \`${name}\`, expected one of the two: --json gives the list itself`,
    )
  return withBase(asked, async (base) => {
    needKnownTypes(base, brief.types, brief.question)
    const made = await base.list(brief)
    const { content, items, passages } = await base.export(name, made)
    talk.result(asked.options['json'] ? `${JSON.stringify(made)}\n` : content)
    for (const { constraint, reason } of made.unmet)
      talk.tell(`debrief: the brief cannot be met: ${constraint}: ${reason}\n`)
    talk.tell(
      `${plural(items, 'item')}, ${plural(passages, 'passage')}, ${plural(made.minutes, 'minute')}.\n`,
    )
    return made.unmet.length > 0 ? 1 : 0
  })
}
