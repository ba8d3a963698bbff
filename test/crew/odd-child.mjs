import { deflateRawSync } from 'node:zlib'

/*
 * Stands in for the crew's process: does what the name of the document says.
 */

const part = (head, rest) =>
  Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), deflateRawSync(JSON.stringify(rest))])
const head = { messages: [], pages: 3, inside: false }
const text = part(head, {
  format: 'text',
  reader: 'odd',
  hints: { title: 'Kept' },
  pages: 3,
  text: 'Words.',
  blocks: [],
  attachments: [],
})
const say = (reply) => new Promise((resolve) => process.send(reply, undefined, undefined, () => resolve()))

let carried = 0

const doings = {
  'hang.txt': () => {
    for (;;);
  },
  'heap.txt': () => {
    const rows = []
    for (;;) rows.push({ row: rows.length, more: [rows.length] })
  },
  'crash.txt': () => process.abort(),
  'exit.txt': () => process.exit(7),
  'throw.txt': () => say({ kind: 'failed', reason: 'no such thing' }),
  'much.txt': () => say({ kind: 'too-much', size: 1e9 }),
  'second.txt': () => (carried > 1 ? process.abort() : done()),
  'late.txt': async () => {
    await say({ kind: 'text', part: text })
    await say({ kind: 'room', room: 'extract' })
    process.abort()
  },
  'fine.txt': () => done(),
}

async function done() {
  await say({ kind: 'text', part: text })
  await say({ kind: 'stated', part: part(head, {}), times: { read: 1 }, resident: 1 })
}

process.on('disconnect', () => process.exit(0))
process.on('message', async (message) => {
  if ('knowledge' in message) return
  carried++
  await say({ kind: 'room', room: 'read' })
  await doings[message.name]()
})
process.send({ kind: 'ready' })
