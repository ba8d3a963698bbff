import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vitest/node'
import { filesIn } from './built.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A pattern that stands in code. */
export interface CodePattern {
  /** From the root of the project. */
  readonly path: string
  readonly source: string
  readonly flags: string
}

/** The patterns that stand in the code of a folder. */
export function patternsOf(folder: string): readonly CodePattern[] {
  return codeOf(folder).flatMap(({ path, code }) =>
    literalsOf(code).map(([source, flags]) => ({ path, source, flags })),
  )
}

/** The pieces of text that patterns are made of in the code of a folder: what is handed to `new RegExp`. */
export function piecesOf(folder: string): readonly Pick<CodePattern, 'path' | 'source'>[] {
  return codeOf(folder).flatMap(({ path, code }) => handedOver(code).map((source) => ({ path, source })))
}

function codeOf(folder: string): readonly { readonly path: string; readonly code: unknown }[] {
  return filesIn(join(root, folder))
    .filter((path) => /(?<!\.d)\.tsx?$/u.test(path))
    .map((path) => ({
      path: `${folder}/${path}`,
      code: parseAst(readFileSync(join(root, folder, path), 'utf8'), {
        lang: path.endsWith('x') ? 'tsx' : 'ts',
      }),
    }))
}

function literalsOf(node: unknown): readonly (readonly [source: string, flags: string])[] {
  if (typeof node !== 'object' || node === null) return []
  if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string }
    return [[pattern, flags]]
  }
  return Object.values(node).flatMap(literalsOf)
}

function handedOver(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const inner = Object.values(node).flatMap(handedOver)
  const { type, callee, arguments: given } = node as Readonly<Record<string, unknown>>
  const isPattern = type === 'NewExpression' && (callee as { readonly name?: string }).name === 'RegExp'
  return isPattern && Array.isArray(given) ? [...inner, ...textsIn(given[0])] : inner
}

function textsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, value, expressions: _, ...rest } = node as Readonly<Record<string, unknown>>
  if (type === 'Literal') return typeof value === 'string' ? [value] : []
  if (type === 'TemplateElement') return [(value as { readonly cooked?: string }).cooked ?? '']
  if (type === 'CallExpression') return []
  return Object.values(rest).flatMap(textsIn)
}
