import { spawnSync } from 'node:child_process'
import { expect } from 'vitest'

/** Whether a program is installed; says so where it is not. */
function has(program: string): boolean {
  if (spawnSync(program, ['--version']).status === 0) return true
  process.stderr.write(`Left out what is read back by ${program}: it is not installed.\n`)
  return false
}

export const pandoc = has('pandoc')
export const office = has('soffice')
export const sqlite = has('sqlite3')

/** A file as pandoc reads it, in another of its formats. */
export function readBy(format: string, content: string | Uint8Array, to = 'csljson'): string {
  const { stdout, stderr, status } = spawnSync('pandoc', ['-f', format, '-t', to, '--wrap=none'], {
    input: content,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}
