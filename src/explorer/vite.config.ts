import { defineConfig } from 'vite'

/** The page as a few files in `dist/explorer`, which the server reads. */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // As data: URLs they would need another policy.
    assetsInlineLimit: 0,
    // Its inline script would be blocked; browsers that read modules preload them by themselves.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  // `npx vite src/explorer` beside a running server shows changes at once.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  logLevel: 'warn',
})
