import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { crewSize, processesFor, threadsFor } from '../../pipeline/crew/crew-size.ts'

test.each([
  ['no documents', [], 1],
  ['five short texts', [8000, 9000, 13_000, 4000, 3000], 1],
  ['fifty papers', Array.from({ length: 50 }, () => 13_000), 1],
  ['one large document', [50_000_000], 1],
  ['many documents', Array.from({ length: 1000 }, () => 50_000), availableParallelism()],
])('%s take as many processes as are worth their start', (_, sizes, processes) => {
  expect(crewSize(sizes)).toBe(processes)
})

test.each([
  [30, 1, 1],
  [2, 30, 2],
  [4, 0, 1],
  [0, 12, 0],
])('where %d processes are asked for %d documents, %d start', (asked, documents, started) => {
  expect(processesFor(asked, documents)).toBe(started)
})

test.each([
  [200, 1],
  [40_000, availableParallelism()],
])('%d records take as many threads as are worth their start', (records, threads) => {
  expect(threadsFor(records)).toBe(threads)
})
