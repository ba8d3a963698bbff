/** FNV-1a over code units, 32 bits: tells texts apart and spreads them evenly; no proof of anything. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}

/** The same in 52 bits, of several texts in order. */
export function longFingerprint(texts: readonly string[]): number {
  let high = 0x811c9dc5
  let low = 0x9747b28c
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      high = Math.imul(high ^ code, 0x01000193)
      low = Math.imul(low ^ code, 0x5bd1e995)
    }
    high = Math.imul(high ^ 0x10000, 0x01000193)
    low = Math.imul(low ^ 0x10000, 0x5bd1e995)
  }
  return (high >>> 0) * 2 ** 20 + ((low >>> 12) & 0xfffff)
}
