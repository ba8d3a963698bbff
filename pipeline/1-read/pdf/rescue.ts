/** Whether the end of the file is missing: every PDF ends in "%%EOF" and little else. */
export function isCutOff(bytes: Uint8Array): boolean {
  return !latin(bytes.subarray(Math.max(0, bytes.length - 2048))).includes('%%EOF')
}

const pageLimit = 5000

/**
 * Gives a file that lost its end a new one: a page tree of the pages that are still there, for an engine that looks for
 * objects by itself. Null where there are none. Pages inside of compressed object streams are not found.
 */
export function withNewEnd(bytes: Uint8Array): Uint8Array | null {
  const text = latin(bytes)
  const pages = new Map<number, string>()
  let highest = 0
  for (const found of text.matchAll(/(?:^|[\r\n\s])(\d{1,8}) (\d{1,5}) obj\b/g)) {
    const number = Number(found[1])
    highest = Math.max(highest, number)
    const start = found.index + found[0].length
    const head = text.slice(start, start + 4000)
    const end = head.search(/\bendobj\b|\bstream\b/)
    if (end > 0 && /\/Type\s*\/Page\b/.test(head.slice(0, end))) pages.set(number, `${number} ${found[2]} R`)
    if (pages.size >= pageLimit) break
  }
  if (pages.size === 0) return null
  const [tree, root] = [highest + 1, highest + 2]
  const end = [
    '\nendstream\nendobj',
    `${tree} 0 obj\n<</Type/Pages/Kids[${[...pages.values()].join(' ')}]/Count ${pages.size}>>\nendobj`,
    `${root} 0 obj\n<</Type/Catalog/Pages ${tree} 0 R>>\nendobj`,
    `trailer\n<</Size ${root + 1}/Root ${root} 0 R>>\nstartxref\n0\n%%EOF\n`,
  ].join('\n')
  const out = new Uint8Array(bytes.length + end.length)
  out.set(bytes)
  for (let i = 0; i < end.length; i++) out[bytes.length + i] = end.charCodeAt(i)
  return out
}

/** One character a byte, so that offsets stay. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
