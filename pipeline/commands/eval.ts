import { fileExists, writeText } from '../disk/named-file.ts'
import { folderExists, listFolder, readText } from '../disk.ts'
import { scoredFields } from '../eval/fields.ts'
import { type Gold, parseGold } from '../eval/gold.ts'
import { measured, rulesYaml } from '../eval/measured.ts'
import { reportPage } from '../eval/report-page.ts'
import { type Report, score } from '../eval/score.ts'
import { table } from '../eval/table.ts'
import { ruleMeasures } from '../text/knowledge.ts'
import { plural } from '../text/plural.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'
import { textsOf } from './texts-of.ts'
import { withBase } from './with-base.ts'

/** `debrief eval`: how well the records agree with what careful readers found. Always exit code 0: a figure is no verdict. */
export const evaluate: Command = {
  usage: 'debrief eval GOLD [--out DIR] [--type TYPE] [--errors] [--html FILE] [--calibrate FILE] [--json]',
  options: {
    out: { type: 'string' },
    type: { type: 'string' },
    errors: { type: 'boolean' },
    html: { type: 'string' },
    calibrate: { type: 'string' },
  },
  optionHelp: {
    out: 'the knowledge base to read (default: out)',
    type: 'score this record type only',
    errors: 'list what was missed, made up or filled in wrongly, with its place',
    html: 'write all of it as a page to this file',
    calibrate:
      'write what each rule is worth to this file (rules.yaml), keeping what it says of rules that did not fire',
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const [folder, extra] = asked.words
  if (folder === undefined || extra !== undefined) throw new WrongUse('expected one folder of gold files')
  const type = textOption(asked, 'type', '') || undefined
  if (type !== undefined && !Object.hasOwn(scoredFields, type))
    throw new WrongUse(
      `unexpected --type \`${type}\`, expected one of ${Object.keys(scoredFields).join(', ')}`,
    )
  const result = await withBase(asked, async (base) =>
    score(await base.documents(), await base.records(), goldsIn(folder), type, await textsOf(base)),
  )
  tellUnknown(result, talk)
  const html = textOption(asked, 'html', '')
  if (html) writeText(html, reportPage(result))
  const rules = textOption(asked, 'calibrate', '')
  if (rules) writeText(rules, rulesYaml(measured(result.rules, measuredBefore(rules))))
  talk.result(asked.options['json'] ? inJson(result, asked) : inWords(result, asked))
  return 0
}

/** Gold files of another folder would else pass for records that were missed. */
function tellUnknown({ mistakes }: Report, talk: Talk): void {
  const unknown = mistakes.filter(({ kind }) => kind === 'document').map(({ document }) => document)
  if (unknown.length === 0) return
  const more = unknown.length > NAMED ? ' …' : ''
  talk.tell(
    `debrief: ${plural(unknown.length, 'gold file')} of documents that the knowledge base does not have: ${unknown.slice(0, NAMED).join(', ')}${more}; what they say counts as missed\n`,
  )
}

const NAMED = 3

function inJson({ score, rules, confusion, calibration, errors, mistakes }: Report, asked: Asked): string {
  const listed = asked.options['errors'] ? { errors, mistakes } : {}
  return `${JSON.stringify({ ...score, rules, confusion, calibration, ...listed })}\n`
}

function inWords(result: Report, asked: Asked): string {
  return `${asked.options['errors'] ? result.errors.map((error) => `${error}\n`).join('') : ''}${table(result)}`
}

/** What a file of measured rules says so far; nothing where it is not there yet. */
function measuredBefore(path: string): ReturnType<typeof ruleMeasures> {
  if (!fileExists(path)) return {}
  try {
    return ruleMeasures({ path, content: readText(path) })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

function goldsIn(folder: string): readonly Gold[] {
  const names = folderExists(folder) ? listFolder(folder).filter((name) => name.endsWith('.gold.json')) : []
  if (names.length === 0)
    throw new WrongUse(`unexpected \`${folder}\`, expected a folder with files named *.gold.json`)
  return names.map((name) => {
    const gold = parseGold(readText(`${folder}/${name}`))
    if ('problem' in gold) throw new WrongUse(`unexpected content of ${name}: ${gold.problem}`)
    return gold
  })
}
