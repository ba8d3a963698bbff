import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, extname, join, resolve } from 'node:path'
import { build } from 'esbuild'
import type { Base, IndexTier } from '../../pipeline/model/base.ts'
import { indexBySize } from '../8-index/index-by-size.ts'
import { site } from '../9-publish/site-files.ts'

/** Writes the site of a base into a new folder whose name is hard on links; gives the folder of index.html. */
export async function builtSite(base: Base, engine: IndexTier['name'] = 'lunr'): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'debrief ')), "it's #1 (100% ü)")
  const [script, style] = await Promise.all([bundled('page.ts'), bundled('style.css')])
  const indexed = await indexBySize(base, () => {}, engine)
  for (const { path, content } of [...indexed.index, ...site(indexed, [], { script, style })]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return join(folder, 'site')
}

async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../../site', name)],
    bundle: true,
    format: 'iife',
    target: name.endsWith('.css') ? 'esnext' : 'es2020',
    minify: true,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** Serves a folder below a sub-path on a free port of this machine. */
export async function served(folder: string, below: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    try {
      if (!path.startsWith(below)) throw new Error('outside')
      const content = readFileSync(join(folder, path.slice(below.length)))
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { server, origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}
