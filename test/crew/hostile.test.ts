import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { filesIn, shared, temporaryFolder } from '../built.ts'

/*
 * Damaged, odd and malicious files of all formats in one build.
 */

const hostile = shared('hostile')
const main = fileURLToPath(new URL('../../dist/pipeline/main.js', import.meta.url))

test.skipIf(!hostile)(
  'no hostile file ends a build, hangs it, fills the memory or is passed over in silence',
  async () => {
    const folder = hostile ?? ''
    const out = join(temporaryFolder(), 'out')
    const child = spawn(process.execPath, [main, 'build', folder, '--out', out, '--no-cache'])
    const [status, most] = await Promise.all([ended(child), mostMemory(child)])
    expect(status).toBeLessThanOrEqual(1)
    const { messages } = JSON.parse(readFileSync(join(out, 'data/report.json'), 'utf8')) as {
      messages: readonly { path: string; reason: string }[]
    }
    const entries = readFileSync(join(out, 'data/documents.ndjson'), 'utf8').trim().split('\n')
    const named = new Set([
      ...messages.map(({ path }) => path),
      ...entries.map((line) => (JSON.parse(line) as { path: string }).path),
    ])
    expect(filesIn(folder).filter((path) => !named.has(path))).toEqual([])
    expect(
      messages.filter(({ reason }) => /^Unexpected (?:end of the process|failure)/u.test(reason)),
    ).toEqual([])
    expect(most).toBeLessThan(1500)
  },
  600_000,
)

function ended(child: ChildProcess): Promise<number | null> {
  child.stderr?.resume()
  child.stdout?.resume()
  return new Promise((resolve) => child.once('close', resolve))
}

/** Megabytes that a process and those it started held together at most; 0 where the system does not say. */
async function mostMemory(child: ChildProcess): Promise<number> {
  let most = 0
  while (child.exitCode === null && child.signalCode === null) {
    const held = familyOf(String(child.pid)).map(resident)
    most = Math.max(
      most,
      held.reduce((sum, each) => sum + each, 0),
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return most
}

function familyOf(pid: string): readonly string[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return [pid, ...children]
  } catch {
    return []
  }
}

function resident(pid: string): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
