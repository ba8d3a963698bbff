import { Worker } from 'node:worker_threads'
import type { Knowledge } from '../model/knowledge.ts'
import type { Reply, Task } from './task.ts'
import { work } from './work.ts'

/*
 * A process of the crew: knowledge comes in, then tasks; replies go out, for one task at a time. It may be killed at any
 * moment, and is.
 */

const [largest = '0', megabytes = '0'] = process.argv.slice(2)

/**
 * A thread of its own still runs while a document holds up the others. It ends the process when its parent is gone, since
 * nobody else would, and when it holds more memory than it may: SIGTERM says that it was this.
 */
const guard = `
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() > ${Number(megabytes) * 1024 * 1024}) process.kill(process.pid, 'SIGTERM')
}, 50)`
new Worker(guard, { eval: true, execArgv: [] }).unref()

// Ctrl-C on a terminal reaches every process; the parent decides what it means.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))

let knowledge: Knowledge = { lexicons: {}, taxonomies: [], countryAliases: {} }

process.on('message', (message: { readonly knowledge: Knowledge } | Task) => {
  if ('knowledge' in message) knowledge = message.knowledge
  else void work(message, knowledge, Number(largest), send)
})
process.send?.({ kind: 'ready' })

/** Resolves when the words are in the pipe. */
function send(reply: Reply): Promise<void> {
  return new Promise((resolve) => process.send?.(reply, undefined, undefined, () => resolve()))
}
