import { Worker } from 'node:worker_threads'
import { compiledFile } from '../disk.ts'
import type { LongFile, OutFile } from '../model/out-file.ts'
import { type FilePart, filePutter, type Places } from './put-file.ts'
import type { Answer, Put } from './putting-thread.ts'
import { failureTold } from './told-failure.ts'

/** Takes files one by one and puts them on the disk. */
export interface FilePutting {
  /**
   * Waits where too much is on the way; several may wait at once. Rejects with what the file system said, of this file or of
   * one before it.
   */
  put(file: OutFile | LongFile): Promise<void>
  /** Resolves when every file is there. */
  end(): Promise<void>
  /** Stops in the middle. Nothing is put once it has resolved. */
  abandon(): Promise<void>
}

/** In this thread. `pause` lets the process hear signals between files. */
export function putHere(places: Places, pause: () => Promise<void>): FilePutting {
  const { put, putPart, abandon } = filePutter(places)
  let puts = 0
  const rest = async () => {
    if (++puts % 50 === 0) await pause()
  }
  return {
    put: async (file) => {
      if ('content' in file) {
        put(file)
        return rest()
      }
      for (const part of partsOf(file)) {
        putPart(part)
        await rest()
      }
    },
    end: async () => {},
    abandon: async () => abandon(),
  }
}

const batchFiles = 100
const batchBytes = 1_000_000
/** Batches on the way: enough to keep the thread busy, few enough to need no memory. */
const most = 4

/** In a thread of its own, so that the next files are made meanwhile. */
export function putBeside(places: Places): FilePutting {
  const worker = new Worker(compiledFile('pipeline/disk/putting-thread.js'), { workerData: places })
  let batch: OutFile[] = []
  let bytes = 0
  let onTheWay = 0
  let failure: Error | null = null
  let waiting: (() => void)[] = []
  const heard = () => {
    const all = waiting
    waiting = []
    for (const go of all) go()
  }
  const fail = (error: Error) => {
    failure ??= error
    heard()
  }
  worker.on('message', ({ failure: told }: Answer) => {
    onTheWay--
    if (told) fail(failureTold(told))
    heard()
  })
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('unexpected end of the thread that writes files')))
  const until = async (least: number) => {
    while (onTheWay > least && failure === null)
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
      })
    if (failure !== null) throw failure
  }
  const send = (message: Put) => {
    worker.postMessage(message)
    onTheWay++
  }
  const sendBatch = () => {
    send(batch)
    batch = []
    bytes = 0
  }
  return {
    put: async (file) => {
      if ('parts' in file) {
        for (const part of partsOf(file)) {
          send(part)
          await until(most)
        }
        return
      }
      batch.push(file)
      bytes += file.content.length
      if (batch.length < batchFiles && bytes < batchBytes) return
      sendBatch()
      await until(most)
    },
    end: async () => {
      sendBatch()
      await until(0)
      await worker.terminate()
    },
    abandon: async () => {
      await worker.terminate()
    },
  }
}

function* partsOf({ path, parts }: LongFile): Generator<FilePart> {
  for (const part of parts) yield { path, part, isLast: false }
  yield { path, part: new Uint8Array(), isLast: true }
}
