// Bundles what runs in the reader's browser into one classic script beside one style sheet: dist/site/.
import { existsSync } from 'node:fs'
import { build } from 'esbuild'

if (existsSync('site/page.ts')) {
  await build({
    entryPoints: ['site/page.ts'],
    outfile: 'dist/site/page.js',
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  })
  await build({
    entryPoints: ['site/style.css'],
    outfile: 'dist/site/style.css',
    bundle: true,
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  })
}
