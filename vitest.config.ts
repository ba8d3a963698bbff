import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/*
 * The rooms keep nothing from one document to the next but what they made of knowledge, so that their tests share one load of
 * the pipeline: a sixth of the time. What asks processes, disks or a browser runs file by file.
 */
const rooms = [
  'test/{1-read,2-clean,3-classify,4-segment,5-extract,6-resolve,7-validate}/**/*.test.ts',
  'test/{records,text}/**/*.test.ts',
]

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: 'test/own-temporary-folder.ts',
    pool: 'forks',
    // By itself it leaves one core free, which of two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // It imports JSON as bundlers do and Node does not.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    projects: [
      { extends: true, test: { name: 'rooms', include: rooms, isolate: false } },
      { extends: true, test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: rooms } },
    ],
  },
})
