import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { hiredRunner, type Runner } from '../../pipeline/crew/runner.ts'
import { reportFailure } from '../../pipeline/crew/set-aside.ts'
import type { Task } from '../../pipeline/crew/task.ts'
import { notebook } from '../../pipeline/model/message.ts'
import { knowledge } from '../built.ts'

const oddChild = fileURLToPath(new URL('odd-child.mjs', import.meta.url))
const limits = { seconds: 1, megabytes: 100, answer: 1 }

let runner: Runner | null = null

afterEach(() => runner?.end())

function hired(seconds = limits.seconds): Runner {
  runner = hiredRunner({ ...limits, seconds }, () => knowledge, false, oddChild)
  return runner
}

function task(name: string): Task {
  return { name, sha256: '', size: 1, bytes: Uint8Array.of(65), text: null }
}

test.each([
  ['hang.txt', 1, 'time', 'read'],
  ['heap.txt', 30, 'memory', 'read'],
  ['crash.txt', 30, 'crash', 'read'],
  ['exit.txt', 30, 'crash', 'read'],
  ['throw.txt', 30, 'failure', 'read'],
  ['much.txt', 30, 'answer', 'read'],
  ['late.txt', 30, 'crash', 'extract'],
] as const)('%s is set aside, and the next document is carried', async (name, seconds, kind, room) => {
  const crew = hired(seconds)
  const { failure, stated } = await crew.run(task(name))
  expect([failure?.kind, failure?.room, stated]).toEqual([kind, room, null])
  expect((await crew.run(task('fine.txt'))).failure).toBeNull()
})

test('a limit of years is none', async () => {
  const { failure } = await hired(999_999_999).run(task('fine.txt'))
  expect(failure).toBeNull()
  const warned: string[] = []
  const hear = ({ name }: Error) => warned.push(name)
  process.on('warning', hear)
  await hired(999_999_999).run(task('fine.txt'))
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', hear)
  expect(warned).not.toContain('TimeoutOverflowWarning')
})

test('the text stays when a later room fails', async () => {
  expect((await hired(30).run(task('late.txt'))).text).not.toBeNull()
})

test('what dies in a used process is tried again in a fresh one', async () => {
  const crew = hired(30)
  await crew.run(task('fine.txt'))
  expect((await crew.run(task('second.txt'))).failure).toBeNull()
})

test('a process that never starts is a failure of its document, not a hang', async () => {
  runner = hiredRunner(limits, () => knowledge, true, '/no/such/child.js')
  expect((await runner.run(task('fine.txt'))).failure?.kind).toBe('crash')
})

test.each([
  ['time', /longer than 1 s, expected less; .*--time-limit\. It was in `read`/u],
  ['memory', /more than 100 MB of memory, expected less; .*--memory-limit/u],
  ['answer', /more than 1 MB, expected less; split it/u],
  ['crash', /end of the process that carried it \(SIGABRT\); save .* report it with the file/u],
  ['failure', /Unexpected failure \(SIGABRT\); save/u],
] as const)('the message for %s names reason, room, limit and what to do', (kind, reason) => {
  const notes = notebook()
  reportFailure({ kind, room: 'read', detail: 'SIGABRT' }, limits, false, notes.reportFor('crew', 'a.pdf'))
  expect(notes.messages).toMatchObject([{ severity: 'error', rule: 'quarantined', path: 'a.pdf' }])
  expect(notes.messages[0]?.reason).toMatch(reason)
})
