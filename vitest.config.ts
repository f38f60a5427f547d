import { defineConfig } from 'vitest/config'

export default defineConfig({
  // graphql has two builds, and its types work only among themselves: all take the one that Node itself takes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // Suites that start a server or a database need longer than a unit test.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
