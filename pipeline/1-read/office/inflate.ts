import { constants, createInflateRaw } from 'node:zlib'

/** What came out of packed bytes: `whole` false where the packed bytes end early or are damaged. */
export interface Inflated {
  readonly bytes: Uint8Array
  readonly whole: boolean
}

/** Unpacks raw deflate; the part before a damage where there is one; null where more than `limit` bytes would come out. */
export function inflate(packed: Uint8Array, limit: number): Promise<Inflated | null> {
  return new Promise((resolve) => {
    const stream = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 64 * 1024 })
    const chunks: Uint8Array[] = []
    let size = 0
    const done = (whole: boolean) => resolve({ bytes: Buffer.concat(chunks, size), whole })
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else {
        stream.destroy()
        resolve(null)
      }
    })
    stream.on('error', () => done(false))
    stream.on('end', () => done(true))
    stream.end(packed)
  })
}
