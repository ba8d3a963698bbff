import { createServer } from 'node:http'
import { extname } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** What a server has sent. */
export interface Sent {
  bytes: number
  /** The same from a server that knows gzip alone. */
  bytesOfGzip: number
  requests: number
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/**
 * Serves files and counts in `sent`. Servers compress text as well as they can ahead of time; Pagefind's own files are
 * compressed as they lie.
 */
export async function serving(files: ReadonlyMap<string, Buffer>, sent: Sent) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    const content = files.get(path)
    if (!content) return void response.writeHead(404).end()
    const type = TYPES[extname(path)]
    const accepted = String(request.headers['accept-encoding'] ?? '')
    const encoding = type === undefined ? null : /\bbr\b/u.test(accepted) ? 'br' : 'gzip'
    const gzip = type === undefined ? content : gzipSync(content, { level: 9 })
    const body = encoding === 'br' ? brotliOf(content) : gzip
    sent.bytes += body.length
    sent.bytesOfGzip += gzip.length
    sent.requests++
    response
      .writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        ...(encoding === null ? {} : { 'content-encoding': encoding }),
      })
      .end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { server, address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

/** As hosts compress ahead of time. */
function brotliOf(content: Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}
