// Runs bench/<name>.ts: bundles it beside dist/, for Node cannot run TypeScript by itself, and hands on the arguments.
import { existsSync, mkdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [name = '', ...args] = process.argv.slice(2)
if (!/^[\w-]+$/u.test(name) || !existsSync(`bench/${name}.ts`))
  refuse(`No bench is called "${name}"; \`npm run\` lists those there are.`)
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
// Who reads only the first lines (`| head -1`) has seen enough: that is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.argv = [process.argv[0], outfile, ...args]
try {
  await import(pathToFileURL(outfile).href)
} catch (error) {
  // What is measured is named on the command line: a folder that is not there is the caller's mistake, anything else ours.
  if (error?.code !== 'ENOENT' || !args.includes(error.path)) throw error
  refuse(`There is no ${error.path}. Name a folder that is there.`)
}

function refuse(message) {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
