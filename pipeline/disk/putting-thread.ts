import { parentPort, workerData } from 'node:worker_threads'
import type { OutFile } from '../model/out-file.ts'
import { type FilePart, filePutter, type Places } from './put-file.ts'
import { type ToldFailure, toldFailure } from './told-failure.ts'

/*
 * A thread that puts files on the disk while the next ones are made (file-putting.ts). It answers every message.
 */

/** What went wrong, as an answer; null where nothing did. */
export interface Answer {
  readonly failure: ToldFailure | null
}

/** Files, or a part of a long one. */
export type Put = readonly OutFile[] | FilePart

const { put, putPart } = filePutter(workerData as Places)

parentPort?.on('message', (message: Put) => parentPort?.postMessage({ failure: failureOf(message) }))

function failureOf(message: Put): Answer['failure'] {
  try {
    if ('part' in message) putPart(message)
    else for (const file of message) put(file)
    return null
  } catch (error) {
    return toldFailure(error)
  }
}
