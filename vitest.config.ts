import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // By itself it leaves one core free, which of two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // It imports JSON as bundlers do and Node does not.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
})
