import { parentPort, workerData } from 'node:worker_threads'
import type { OutFile } from '../model/base.ts'
import { filePutter, type Places } from './put-file.ts'
import { type ToldFailure, toldFailure } from './told-failure.ts'

/*
 * A thread that puts files on the disk while the next ones are made (file-putting.ts). It answers every batch.
 */

/** What went wrong, as an answer; null where nothing did. */
export interface Answer {
  readonly failure: ToldFailure | null
}

const put = filePutter(workerData as Places)

parentPort?.on('message', (batch: readonly OutFile[]) =>
  parentPort?.postMessage({ failure: failureOf(batch) }),
)

function failureOf(batch: readonly OutFile[]): Answer['failure'] {
  try {
    for (const file of batch) put(file)
    return null
  } catch (error) {
    return toldFailure(error)
  }
}
