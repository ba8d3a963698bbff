import { type ChildProcess, fork } from 'node:child_process'
import type { Knowledge } from '../model/knowledge.ts'
import type { Limits } from './limits.ts'
import { headOf } from './parts.ts'
import { patternsAtOnce } from './patterns-at-once.ts'
import type { Failure, Outcome, Reply, Task, Times } from './task.ts'
import { timeLimit } from './time-limit.ts'

/*
 * One process of the crew, watched from outside. A pool library was measured and left out: it sends tasks as JSON, so
 * that bytes grow fourfold; it gives no word of the room a document was in when its process died, and it asks a hanging
 * process to end and waits a second before it makes it.
 */

/** A process that carries one document after the other. */
export interface Hand {
  /** Never rejects. After a failure the hand is gone. */
  run(task: Task): Promise<Outcome>
  readonly alive: () => boolean
  /** How many documents it has carried. */
  readonly carried: () => number
  dismiss(): void
}

/** A process that has grown beyond this is replaced: memory of wasm and buffers never comes back by itself. */
const worn = 450 * 1024 * 1024

/** A timer rings at once when it is set to more milliseconds. */
const longestTimer = 2 ** 31 - 1

/** Starts a process. It loads its code at once and gets its knowledge with its first task. */
export function hire(limits: Limits, knowledge: () => Knowledge, entry: string): Hand {
  const child = fork(entry, [`${limits.answer}`, `${limits.megabytes}`], {
    execArgv: [`--max-old-space-size=${Math.floor(limits.megabytes * 0.7)}`, patternsAtOnce],
    env: { LANG: 'C.UTF-8', TZ: 'UTC' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let lastWords = ''
  child.stderr?.on('data', (data) => (lastWords = (lastWords + String(data)).slice(-2000)))
  const ready = new Promise<void>((resolve) => {
    child.once('message', () => resolve())
    child.once('close', () => resolve())
    child.once('error', () => resolve())
  })
  let alive = true
  let carried = 0
  child.once('close', () => (alive = false))
  child.on('error', () => (alive = false))
  const dismiss = () => {
    alive = false
    child.kill('SIGKILL')
  }
  return {
    alive: () => alive,
    carried: () => carried,
    dismiss,
    run: async (task) => {
      await ready
      if (carried === 0 && child.connected) child.send({ knowledge: knowledge() }, () => {})
      const { outcome, resident } = await runOn(child, task, limits, () => lastWords)
      carried++
      if (outcome.failure || resident > worn || isShaken(outcome)) dismiss()
      return outcome
    },
  }
}

/** A library that gave up in the middle of a document is not trusted with the next one. */
function isShaken({ text }: Outcome): boolean {
  return text !== null && headOf(text).messages.some(({ rule }) => rule === 'unreadable')
}

function runOn(
  child: ChildProcess,
  task: Task,
  limits: Limits,
  lastWords: () => string,
): Promise<{ outcome: Outcome; resident: number }> {
  return new Promise((resolve) => {
    let room = 'start'
    let text: Uint8Array | null = task.text
    const end = (stated: Uint8Array | null, times: Times, failure: Failure | null, resident: number) => {
      clearTimeout(alarm)
      child.off('message', hear)
      child.off('close', closed)
      resolve({ outcome: { text, stated, failure, times }, resident })
    }
    const fail = (kind: Failure['kind'], detail: string) => end(null, {}, { kind, room, detail }, 0)
    const secondsLeft = timeLimit(child.pid ?? 0, limits)
    const ring = () => {
      const left = secondsLeft()
      if (left > 0) {
        alarm = setTimeout(ring, Math.min(left * 1000, longestTimer))
        return
      }
      child.kill('SIGKILL')
      fail('time', `${limits.seconds} s`)
    }
    let alarm = setTimeout(ring, Math.min(limits.seconds * 1000, longestTimer))
    const hear = (reply: Reply) => {
      if (reply.kind === 'room') room = reply.room
      else if (reply.kind === 'text') text = reply.part
      else if (reply.kind === 'stated') end(reply.part, reply.times, null, reply.resident)
      else if (reply.kind === 'failed') fail('failure', reply.reason)
      else fail('answer', `${limits.answer} MB`)
    }
    const closed = (code: number | null, signal: string | null) => {
      const memory = signal === 'SIGTERM' || /heap out of memory|allocation failed/iu.test(lastWords())
      if (memory) fail('memory', `${limits.megabytes} MB`)
      else fail('crash', signal ?? `exit code ${code}`)
    }
    child.on('message', hear)
    child.once('close', closed)
    if (!child.connected) closed(child.exitCode, child.signalCode)
    // What cannot be sent any more is told by `close`.
    else child.send(task, () => {})
  })
}
