import type { KnowledgeFile } from '../model/knowledge.ts'
import { parseYaml } from './yaml.ts'

/** The map that a knowledge file holds. Throws where it holds none: that is our mistake. */
export function mapping({ path, content, value: read }: KnowledgeFile): Record<string, unknown> {
  const { value, problem } =
    read === undefined ? parseYaml(content, 'strict') : { value: read, problem: null }
  if (problem) throw new Error(`${path}: ${problem}`)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${path}: unexpected content, expected a map`)
  return value as Record<string, unknown>
}

/** The phrases under a key of the file at `path`; one phrase stands for a list of one. Throws where they are none. */
export function strings(path: string, key: string, value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value]
  if (list.some((entry) => typeof entry !== 'string' && typeof entry !== 'number'))
    throw new Error(`${path}: unexpected value under \`${key}\`, expected phrases`)
  return list.map(String)
}
