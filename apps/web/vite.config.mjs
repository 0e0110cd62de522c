// Builds apps/web to dist/web. `npx vite apps/web` serves it while you work, with the API of `npm start` behind it.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig(({ command }) => ({
  root: here,
  base: command === 'build' ? '/web/' : '/',
  resolve: {
    alias: [{ find: /^@digdir\/designsystemet-web$/, replacement: join(here, 'src/theme/elements.ts') }],
  },
  build: {
    outDir: join(here, '../../dist/web'),
    emptyOutDir: true,
    assetsDir: '.',
    // Which file each source became: the test of the first view goes by it.
    manifest: true,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // A component of the design system that nobody uses does nothing by being there.
      treeshake: { moduleSideEffects: (id) => !/\/@digdir\/designsystemet-(?:react|web\/.+\/pagination)\//.test(id) },
      // What every page needs comes in one file: it compresses better than ten.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  oxc: { jsx: { runtime: 'automatic' } },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/sign-in', '/sign-out', '/start', '/account', '/dev', '/assets', '/web'].map((path) => [
        path,
        { target: api, ws: true },
      ]),
    ),
  },
}));
