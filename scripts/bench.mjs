// Runs bench/<name>.ts: bundles it beside dist/, for Node cannot run TypeScript by itself, and hands on the arguments.
import { mkdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [name, ...args] = process.argv.slice(2)
const outfile = `dist/bench/${name}.js`
mkdirSync('dist/bench', { recursive: true })
await build({
  entryPoints: [`bench/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})
process.argv = [process.argv[0], outfile, ...args]
await import(pathToFileURL(outfile).href)
