import { folderExists, listFolder, readText } from '../disk.ts'
import { scoredFields } from '../eval/fields.ts'
import { type Gold, parseGold } from '../eval/gold.ts'
import { score } from '../eval/score.ts'
import { table } from '../eval/table.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'
import { knowledgeBase } from './knowledge-base.ts'

/** `debrief eval`: how well the records agree with what careful readers found. Always exit code 0: a figure is no verdict. */
export const evaluate: Command = {
  usage: 'debrief eval GOLD [--out DIR] [--type TYPE] [--errors] [--json]',
  options: { out: { type: 'string' }, type: { type: 'string' }, errors: { type: 'boolean' } },
  optionHelp: {
    out: 'the knowledge base to read (default: out)',
    type: 'score this record type only',
    errors: 'list what was missed, made up or filled in wrongly',
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const [folder, extra] = asked.words
  if (folder === undefined || extra !== undefined) throw new WrongUse('expected one folder of gold files')
  const type = textOption(asked, 'type', '') || undefined
  if (type !== undefined && !(type in scoredFields))
    throw new WrongUse(
      `unexpected --type \`${type}\`, expected one of ${Object.keys(scoredFields).join(', ')}`,
    )
  const base = knowledgeBase(textOption(asked, 'out', 'out'))
  const result = score(base.documents(), base.records(), goldsIn(folder), type)
  if (asked.options['json']) {
    talk.result(
      `${JSON.stringify(asked.options['errors'] ? { ...result.score, errors: result.errors } : result.score)}\n`,
    )
    return 0
  }
  if (asked.options['errors']) talk.result(result.errors.map((error) => `${error}\n`).join(''))
  talk.result(table(result.score))
  return 0
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
