import { dirname, join, resolve } from 'node:path'
import { recordSchemas } from '../../schemas/all.ts'
import { type Config, type ConfigProblem, parseConfig } from '../../schemas/config.ts'
import { fileExists } from '../disk/named-file.ts'
import { knowledgeFiles, readText } from '../disk.ts'
import type { KnowledgeFile } from '../model/knowledge.ts'
import { knowledgeOf } from '../text/knowledge.ts'
import { ownProblems, withOwnKnowledge } from '../text/own-knowledge.ts'
import { parseYaml } from '../text/yaml.ts'
import { type Asked, textOption, WrongUse } from './command.ts'

/** What a configuration says, and the knowledge that comes of it. */
export interface Configured {
  readonly config: Config
  /** The shipped knowledge with what the configuration adds. */
  readonly knowledge: readonly KnowledgeFile[]
}

const names = ['debrief.config.yaml', 'debrief.config.yml']

/** Names that look like one, and are not read. */
const otherNames = ['json', 'toml', 'js', 'mjs', 'ts'].map((ending) => `debrief.config.${ending}`)

/**
 * The configuration that --config names, or that lies in the corpus or beside it; an empty one where there is none.
 * Throws WrongUse with file and key for everything that is wrong with it.
 */
export function configured(asked: Asked, corpus: string): Configured {
  const named = textOption(asked, 'config', '')
  if (named && !fileExists(named)) throw new WrongUse(`unexpected --config \`${named}\`, expected a file`)
  const folders = [corpus, dirname(resolve(corpus))]
  const first = (all: readonly string[]) =>
    folders.flatMap((folder) => all.map((name) => join(folder, name))).find(fileExists)
  const path = named || first(names)
  const other = path ? undefined : first(otherNames)
  if (other) throw new WrongUse(`unexpected \`${other}\`, expected ${names[0]}: only that is read`)
  const shipped = knowledgeFiles()
  if (!path) return { config: emptyConfig(), knowledge: shipped }
  const config = configAt(path)
  const problems = [...ownProblems(shipped, config, (file) => keysOf(shipped, file)), ...typeProblems(config)]
  if (problems.length > 0) throw wrong(path, problems)
  return {
    config,
    knowledge: withOwnKnowledge(
      shipped,
      config,
      config.themes.files.map((file) => themesAt(path, file)),
    ),
  }
}

function emptyConfig(): Config {
  const parsed = parseConfig({})
  if ('config' in parsed) return parsed.config
  throw new Error('unexpected schema: the empty configuration must fit')
}

function configAt(path: string): Config {
  const { value, problem } = parseYaml(readText(path), 'strict')
  if (problem) throw wrong(path, [{ key: '', problem }])
  const parsed = parseConfig(value)
  if ('problems' in parsed) throw wrong(path, parsed.problems)
  return parsed.config
}

/** A taxonomy of the institution's own; its name is that of its file. */
function themesAt(config: string, file: string): KnowledgeFile {
  const path = join(dirname(config), file)
  if (!fileExists(path))
    throw wrong(config, [
      { key: 'themes.files', problem: `unexpected \`${file}\`, expected a file beside the configuration` },
    ])
  const own = {
    path: `taxonomy/${file.replace(/^.*\//u, '').replace(/\.ya?ml$/u, '')}.yaml`,
    content: readText(path),
  }
  try {
    const taxonomy = knowledgeOf([own]).taxonomies[0]
    const ids = taxonomy?.concepts.map(({ id }) => id) ?? []
    if (ids.length === 0 || ids.includes(''))
      throw new Error(`${file}: expected \`concepts\`, each with an \`id\` and a \`label\``)
  } catch (error) {
    throw wrong(config, [
      { key: 'themes.files', problem: error instanceof Error ? error.message : String(error) },
    ])
  }
  return own
}

function typeProblems({ types }: Config): readonly ConfigProblem[] {
  const names = types.map(({ type }) => type)
  return names.flatMap((type, at) => {
    if (type in recordSchemas)
      return [
        {
          key: `types.${at}.type`,
          problem: `unexpected \`${type}\`, which is there already; choose another name`,
        },
      ]
    return names.indexOf(type) < at
      ? [{ key: `types.${at}.type`, problem: `unexpected second \`${type}\`; join the two` }]
      : []
  })
}

function keysOf(shipped: readonly KnowledgeFile[], path: string): readonly string[] {
  const content = shipped.find((file) => file.path === path)?.content
  const value = content === undefined ? null : parseYaml(content).value
  return value === null || typeof value !== 'object' ? [] : Object.keys(value)
}

function wrong(path: string, problems: readonly ConfigProblem[]): WrongUse {
  return new WrongUse(
    problems.map(({ key, problem }) => `${path}: ${key ? `\`${key}\`: ` : ''}${problem}`).join('\n'),
  )
}
