import type {
  CodeMeaning,
  Knowledge,
  KnowledgeFile,
  Lexicon,
  RuleMeasure,
  Taxonomy,
} from '../model/knowledge.ts'
import { byCodeUnit } from './fold.ts'
import { mapping, strings } from './knowledge-file.ts'
import { ownFolder } from './own-knowledge.ts'
import { withPlainLetters } from './plain-letters.ts'
import { withSharedNames } from './shared-names.ts'
import { taxonomy } from './taxonomy.ts'
import { withClasses } from './with-classes.ts'
import { withContractions } from './with-contractions.ts'
import { withElisions } from './with-elisions.ts'
import { withOwn } from './with-own.ts'

/** Knowledge from the files of a knowledge folder. Throws where one of them is not of the shape: that is our mistake. */
export function knowledgeOf(files: readonly KnowledgeFile[]): Knowledge {
  const lexicons: Record<string, Lexicon> = {}
  const taxonomies: Taxonomy[] = []
  let countryAliases: Readonly<Record<string, readonly string[]>> = {}
  let otherLanguages: Readonly<Record<string, readonly string[]>> = {}
  let rules: Readonly<Record<string, RuleMeasure>> = {}
  let codes: Readonly<Record<string, CodeMeaning>> = {}
  for (const file of [...files].sort((a, b) => byCodeUnit(a.path, b.path))) {
    const { path } = file
    const [folder = '', name = ''] = path.replace(/\.yaml$/u, '').split('/')
    if (folder === ownFolder) continue
    if (path === 'countries.yaml') countryAliases = lists(file)
    else if (path === 'languages.yaml') otherLanguages = lists(file)
    else if (path === 'rules.yaml') rules = ruleMeasures(file)
    else if (path === 'codes.yaml') codes = codeMeanings(file)
    else if (folder === 'taxonomy') taxonomies.push(taxonomy(file, name))
    else {
      const known = lexicons[folder]?.lists ?? {}
      lexicons[folder] = {
        language: folder,
        lists: { ...known, [name]: withPlainLetters(name, lists(file)) },
      }
    }
  }
  const shared = withSharedNames(inAllForms(lexicons, countryAliases))
  return withOwn({ lexicons: shared, taxonomies, countryAliases, otherLanguages, rules, codes }, files)
}

/** Spellings of countries are the same shape and belong to every language. */
function inAllForms(
  lexicons: Readonly<Record<string, Lexicon>>,
  countries: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, Lexicon>> {
  return Object.fromEntries(
    Object.entries(lexicons).map(([language, lexicon]) => [
      language,
      withContractions(withElisions(withClasses({ ...lexicon, lists: { ...lexicon.lists, countries } }))),
    ]),
  )
}

/** A map from key to phrases; a value that is one phrase stands for a list of one. */
function lists(file: KnowledgeFile): Readonly<Record<string, readonly string[]>> {
  const entries = Object.entries(mapping(file))
  return Object.fromEntries(entries.map(([key, phrases]) => [key, strings(file.path, key, phrases)]))
}

/** Rules and what they were measured to be worth, as rules.yaml holds them. Throws where a value is not of the shape. */
export function ruleMeasures(file: KnowledgeFile): Readonly<Record<string, RuleMeasure>> {
  return Object.fromEntries(
    Object.entries(mapping(file)).map(([rule, value]) => {
      const { right, found, shown } = (value ?? {}) as Readonly<Record<string, unknown>>
      if (typeof right !== 'number' || typeof found !== 'number')
        throw new Error(
          `${file.path}: unexpected value under \`${rule}\`, expected \`right\`, \`found\` and \`shown\``,
        )
      return [rule, { right, found, shown: shown !== false }]
    }),
  )
}

function codeMeanings(file: KnowledgeFile): Readonly<Record<string, CodeMeaning>> {
  return Object.fromEntries(
    Object.entries(mapping(file)).map(([code, value]) => {
      const { means, do: todo } = (value ?? {}) as Readonly<Record<string, unknown>>
      if (typeof means !== 'string')
        throw new Error(`${file.path}: unexpected value under \`${code}\`, expected \`means\``)
      return [code, { means, todo: typeof todo === 'string' ? todo : null }]
    }),
  )
}
