import type { Config, ConfigProblem } from '../../schemas/config.ts'
import type { KnowledgeFile } from '../model/knowledge.ts'
import { byCodeUnit } from './fold.ts'

/** The folder of knowledge that an institution adds to what is shipped. */
export const ownFolder = 'own'

/**
 * Knowledge with what a configuration adds, as files: a build that keeps what it read asks whether they changed.
 * `taxonomies`: the content of the files that `themes.files` names.
 */
export function withOwnKnowledge(
  shipped: readonly KnowledgeFile[],
  config: Config,
  taxonomies: readonly KnowledgeFile[],
): readonly KnowledgeFile[] {
  const { cues, headings, themes, rules, types } = config
  const used = shipped.filter(
    ({ path }) => !path.startsWith('taxonomy/') || !themes.use || themes.use.includes(themeName(path)),
  )
  const own = (name: string, value: unknown): KnowledgeFile => ({
    path: `${ownFolder}/${name}`,
    content: JSON.stringify(value),
  })
  return [
    ...used,
    ...taxonomies,
    own('cues.yaml', cuesOf(cues, headings)),
    own('rules.yaml', rules),
    own('types.yaml', types),
  ]
}

function cuesOf(cues: Config['cues'], headings: Config['headings']): Config['cues'] {
  const languages = [...new Set([...Object.keys(cues), ...Object.keys(headings)])].sort(byCodeUnit)
  return Object.fromEntries(
    languages.map((language) => {
      const roles = { ...cues[language]?.['roles'] }
      for (const [role, phrases] of Object.entries(headings[language] ?? {}))
        roles[role] = [...(roles[role] ?? []), ...phrases]
      return [language, { ...cues[language], ...(Object.keys(roles).length > 0 ? { roles } : {}) }]
    }),
  )
}

/** What a configuration names that is not there: files and keys of cues, roles, taxonomies, types that exist already. */
export function ownProblems(
  shipped: readonly KnowledgeFile[],
  config: Config,
  keysOf: (path: string) => readonly string[],
): readonly ConfigProblem[] {
  const files = shipped
    .filter(({ path }) => path.startsWith('en/'))
    .map(({ path }) => path.slice(3, -'.yaml'.length))
  const cues = Object.entries(config.cues).flatMap(([language, lists]) =>
    Object.entries(lists).flatMap(([file, keys]) =>
      files.includes(file)
        ? Object.keys(keys).flatMap((key) =>
            unknown(`cues.${language}.${file}.${key}`, key, keysOf(`en/${file}.yaml`)),
          )
        : unknown(`cues.${language}.${file}`, file, files),
    ),
  )
  const headings = Object.entries(config.headings).flatMap(([language, roles]) =>
    Object.keys(roles).flatMap((role) =>
      unknown(`headings.${language}.${role}`, role, keysOf('en/roles.yaml')),
    ),
  )
  const names = shipped.filter(({ path }) => path.startsWith('taxonomy/')).map(({ path }) => themeName(path))
  const themes = (config.themes.use ?? []).flatMap((name, at) => unknown(`themes.use.${at}`, name, names))
  return [...cues, ...headings, ...themes]
}

function unknown(key: string, value: string, known: readonly string[]): readonly ConfigProblem[] {
  return known.includes(value)
    ? []
    : [{ key, problem: `unexpected \`${value}\`, expected one of ${known.join(', ')}` }]
}

function themeName(path: string): string {
  return path.slice('taxonomy/'.length, -'.yaml'.length)
}
