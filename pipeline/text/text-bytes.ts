import type { Files, LongFile, OutFile } from '../model/out-file.ts'

const CHUNK = 1 << 20
/** One for all texts: new memory costs more than what is written into it. */
const chunk = Buffer.allocUnsafeSlow(CHUNK)

/** A text as bytes, of up to a megabyte each but where a part is longer: no part is kept, and each is encoded but once. */
export function* textBytes(parts: Iterable<string>): Generator<Uint8Array> {
  const waiting: string[] = []
  let length = 0
  for (const part of parts) {
    // No code unit takes more than three bytes.
    if (length + part.length * 3 > CHUNK && waiting.length > 0) {
      yield encoded(waiting)
      waiting.length = 0
      length = 0
    }
    waiting.push(part)
    length += part.length * 3
  }
  if (waiting.length > 0) yield encoded(waiting)
}

/** Of several, together no longer than the chunk; of one, whatever its length. */
function encoded(parts: readonly string[]): Uint8Array {
  const [first = ''] = parts
  if (parts.length === 1 && first.length * 3 > CHUNK) return Buffer.from(first)
  let end = 0
  for (const part of parts) end += chunk.write(part, end)
  return Uint8Array.prototype.slice.call(chunk, 0, end)
}

/** Parts with a text between any two. */
export function* joined(parts: Iterable<string>, between: string): Generator<string> {
  let first = true
  for (const part of parts) {
    yield first ? part : between + part
    first = false
  }
}

/** A file as a whole, for who has room for it. */
export function whole(file: OutFile | LongFile): OutFile {
  return 'content' in file ? file : { path: file.path, content: Buffer.concat([...file.parts]) }
}

/** All of them as a whole. */
export async function wholeFiles(files: Files): Promise<readonly OutFile[]> {
  const all: OutFile[] = []
  for await (const file of files) all.push(whole(file))
  return all
}
