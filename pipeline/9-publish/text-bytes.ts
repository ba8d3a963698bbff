const CHUNK = 1 << 20
/** One for all texts: new memory costs more than what is written into it. */
const chunk = Buffer.allocUnsafeSlow(CHUNK)

/** A text as bytes, made part by part: no part is kept, and each is encoded but once. */
export function textBytes(parts: Iterable<string>): Uint8Array {
  const full: Uint8Array[] = []
  let end = 0
  for (const part of parts) {
    // No code unit takes more than three bytes.
    if (end + part.length * 3 > CHUNK) {
      full.push(Uint8Array.prototype.slice.call(chunk, 0, end))
      end = 0
    }
    if (part.length * 3 > CHUNK) full.push(Buffer.from(part))
    else end += chunk.write(part, end)
  }
  full.push(Uint8Array.prototype.slice.call(chunk, 0, end))
  return Buffer.concat(full)
}

/** Parts with a text between any two. */
export function* joined(parts: Iterable<string>, between: string): Generator<string> {
  let first = true
  for (const part of parts) {
    yield first ? part : between + part
    first = false
  }
}
