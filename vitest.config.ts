import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // graphql has two builds, and its types work only among themselves: all take the one that Node itself takes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // On two cores vitest would run one file after the other, and most of the slow ones wait for a server.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Suites that start a server or a database need longer than a unit test.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A browser on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
})
