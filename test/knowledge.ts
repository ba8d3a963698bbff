import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Lexicon } from '../pipeline/model/knowledge.ts'
import { joinedLists } from '../pipeline/text/with-classes.ts'

const root = fileURLToPath(new URL('../knowledge', import.meta.url))

/** A file is parsed when it is first asked for, so that a broken one fails only the tests that read it. */
function lexiconOf(language: string): Lexicon {
  const lists: Record<string, Readonly<Record<string, readonly string[]>>> = {}
  for (const file of readdirSync(`${root}/${language}`).sort()) {
    if (!file.endsWith('.yaml')) continue
    let keys: Readonly<Record<string, readonly string[]>> | undefined
    Object.defineProperty(lists, file.slice(0, -'.yaml'.length), {
      enumerable: true,
      get: () => {
        keys ??= joinedLists(listsIn(language, file), listsIn(language, 'classes.yaml'))
        return keys
      },
    })
  }
  return { language, lists }
}

function listsIn(language: string, file: string): Readonly<Record<string, readonly string[]>> {
  return parse(readFileSync(`${root}/${language}/${file}`, 'utf8'))
}

/** The lexicons of knowledge/, for tests. */
export const knowledge: { readonly lexicons: Readonly<Record<string, Lexicon>> } = {
  lexicons: Object.fromEntries(
    readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/u.test(entry.name))
      .map((entry) => [entry.name, lexiconOf(entry.name)]),
  ),
}

/** Function words of the languages that have no lexicon, for tests. */
export const otherLanguages: Readonly<Record<string, readonly string[]>> = parse(
  readFileSync(`${root}/languages.yaml`, 'utf8'),
)

/** The lexicon of a language that knowledge/ has. */
export function lexicon(language: string): Lexicon {
  const found = knowledge.lexicons[language]
  if (!found) throw new Error(`Unexpected language ${language}, expected a folder of knowledge/`)
  return found
}
