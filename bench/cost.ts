import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** What work took: milliseconds of the processor and the most memory in bytes, those of processes that it started too. */
export interface Cost {
  readonly cpu: number
  /** Of the processes that it started; 0 where there were none. */
  readonly childMemory: number
}

/** Does the work and says what it cost. What other processes took is known on Linux alone. */
export async function costOf<Value>(work: () => Value | Promise<Value>): Promise<readonly [Cost, Value]> {
  // What was left behind before is not charged to this work.
  collectGarbage()
  let childMemory = 0
  const look = setInterval(() => {
    childMemory = Math.max(childMemory, memoryOfChildren())
  }, 100)
  const before = processorTime()
  const value = await work()
  clearInterval(look)
  // A process is counted once it has ended: what it took must not fall on the work after this.
  for (let times = 0; times < 200 && childrenAtWork().length > 0; times++) await pause(50)
  return [{ cpu: processorTime() - before, childMemory }, value]
}

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 + timeOfChildren()
}

/** A tick of the kernel's clock, in milliseconds. */
const TICK = 10

function timeOfChildren(): number {
  const fields = fileOf('/proc/self/stat').split(') ').at(-1)?.split(' ') ?? []
  // cutime and cstime: the 16th and 17th of all, of which two stand before the bracket.
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) * TICK
}

function memoryOfChildren(): number {
  return childrenAtWork().reduce((sum, pid) => {
    const peak = /VmHWM:\s+(\d+)/u.exec(fileOf(`/proc/${pid}/status`))?.[1]
    return sum + Number(peak ?? 0) * 1024
  }, 0)
}

/** Ended ones too until they are counted: they have no memory any more, but their time is in no sum yet. */
function childrenAtWork(): readonly string[] {
  const children = readdirOrNone('/proc/self/task').flatMap((thread) =>
    fileOf(`/proc/self/task/${thread}/children`).split(' '),
  )
  // Others, such as the bundler that runs this, are none of the work's.
  return children.filter((pid) => pid !== '' && fileOf(`/proc/${pid}/comm`).startsWith('pagefind'))
}

function readdirOrNone(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

function fileOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
