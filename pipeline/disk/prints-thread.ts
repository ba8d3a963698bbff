import { parentPort, workerData } from 'node:worker_threads'
import { printsOfTaken, type Sharing } from './shares-taken.ts'

/* A thread that looks at a part of out/ (whole-out.ts). It tells the prints of what it took, and ends. */

parentPort?.postMessage(printsOfTaken(workerData as Sharing))
