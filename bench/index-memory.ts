import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { indexing, madeIndex } from '../pipeline/8-index/index.ts'
import { bytesOf } from './bytes-of.ts'
import { inventedBase } from './invented-base.ts'
import { familyOf, residentOf } from './processes.ts'

/**
 * Prints what the index phase of a build takes: the most memory of all its processes together, the base included. The
 * argument is how many records there are.
 */
async function main(records: number, part?: string): Promise<void> {
  if (part === 'alone') {
    const { index } = await indexing(inventedBase(records), () => {})
    const { files } = madeIndex(index)
    await bytesOf(files())
    return
  }
  const script = fileURLToPath(import.meta.url)
  const child = spawn(process.execPath, [script, String(records), 'alone'], { stdio: 'inherit' })
  let most: readonly number[] = []
  const look = setInterval(() => {
    const now = familyOf(child.pid ?? 0).map(residentOf)
    if (sum(now) > sum(most)) most = now
  }, 50)
  await new Promise((ended) => child.on('exit', ended))
  clearInterval(look)
  const parts = most.map((one) => one.toFixed(0)).join(' + ')
  process.stdout.write(`${records} records: up to ${sum(most).toFixed(0)} MB of all processes (${parts})\n`)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

await main(Number(process.argv[2] ?? 100_000), process.argv[3])
