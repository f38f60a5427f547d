import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Suites that start a server or a database need longer than a unit test.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
