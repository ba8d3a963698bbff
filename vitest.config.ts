import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // It imports JSON as bundlers do and Node does not.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
})
