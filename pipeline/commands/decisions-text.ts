import { parseYaml, toYaml } from '../text/yaml.ts'
import { WrongUse } from './command.ts'

/** The decisions of the text of a decisions.yaml, as they stand. Throws WrongUse where it is no list. */
export function decisionsOf(text: string, path: string): readonly unknown[] {
  const { value, problem } = parseYaml(text, 'strict')
  if (problem !== null)
    throw new WrongUse(
      `unexpected content of ${path} (${problem}), expected a list of decisions; mend it, then review again: as it is, a build applies none of it`,
    )
  if (value === null || value === undefined) return []
  if (!Array.isArray(value))
    throw new WrongUse(
      `unexpected content of ${path}, expected a list of decisions, each beginning with \`- decide:\`; mend it, then review again`,
    )
  return value
}

/** The text with one decision more; an empty list in brackets gives way, comments stay. Throws WrongUse where that would make it unreadable. */
export function withDecision(text: string, path: string, decision: Readonly<Record<string, string>>): string {
  const { length } = decisionsOf(text, path)
  const lines = text.replace(/\n+$/u, '').split('\n')
  const kept = length > 0 ? lines : lines.filter((line) => line.startsWith('#'))
  const longer = [...kept, toYaml([decision])].join('\n').replace(/^\n/u, '')
  // A list within brackets, or one that is indented, cannot be gone on with below it.
  const { value } = parseYaml(longer, 'strict')
  if (!Array.isArray(value) || value.length !== length + 1)
    throw new WrongUse(
      `unexpected form of ${path}, expected a list whose entries begin with \`- decide:\` at the beginning of a line; write it so, then review again`,
    )
  return longer
}
