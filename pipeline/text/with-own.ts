import type { Config, OwnType } from '../../schemas/config.ts'
import type { Knowledge, KnowledgeFile, Lexicon } from '../model/knowledge.ts'
import { ownFolder } from './own-knowledge.ts'

/** Knowledge with what the files of an institution add: phrases, rules shown or not, record types. */
export function withOwn(knowledge: Knowledge, files: readonly KnowledgeFile[]): Knowledge {
  const own = <Value>(name: string, fallback: Value): Value => {
    const file = files.find(({ path }) => path === `${ownFolder}/${name}.yaml`)
    return file ? (JSON.parse(file.content) as Value) : fallback
  }
  const { show, hide } = own<Config['rules']>('rules', { show: [], hide: [] })
  const rules = { ...knowledge.rules }
  for (const [list, shown] of [
    [show, true],
    [hide, false],
  ] as const)
    for (const rule of list) rules[rule] = { right: 0, found: 0, ...rules[rule], shown }
  const lexicons: Record<string, Lexicon> = { ...knowledge.lexicons }
  for (const [language, files] of Object.entries(own<Config['cues']>('cues', {})))
    lexicons[language] = extended(lexicons[language] ?? { language, lists: {} }, files)
  return { ...knowledge, lexicons, rules, ownTypes: own<readonly OwnType[]>('types', []) }
}

function extended(lexicon: Lexicon, own: Config['cues'][string]): Lexicon {
  const lists: Record<string, Readonly<Record<string, readonly string[]>>> = { ...lexicon.lists }
  for (const [file, keys] of Object.entries(own)) {
    const merged: Record<string, readonly string[]> = { ...lists[file] }
    for (const [key, phrases] of Object.entries(keys)) merged[key] = [...(merged[key] ?? []), ...phrases]
    lists[file] = merged
  }
  return { ...lexicon, lists }
}
