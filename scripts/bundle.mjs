// Bundles what runs in the reader's browser into one classic script beside its style sheet: dist/site/.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { build } from 'esbuild'

mkdirSync('dist/site', { recursive: true })
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
  copyFileSync('site/style.css', 'dist/site/style.css')
}
