import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { schemaPlugin } from './build/schema-plugin.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss(), schemaPlugin(new URL('../schema.graphql', import.meta.url))],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // A data: URL would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
    // light-dark() is left to the browser.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
  },
  server: { proxy: { '/graphql': process.env.API_URL ?? 'http://127.0.0.1:4000' } },
});
