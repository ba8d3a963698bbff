/** Tells whether a file below a path of the site did not come, or came damaged: Pagefind goes on without a word. */
export function watchForFailed(path: string): () => Promise<boolean> {
  let failed = false
  const checks: Promise<void>[] = []
  const look = (entries: readonly PerformanceEntry[]) => {
    if (entries.some((entry) => entry.name.includes(path) && isMissing(entry))) failed = true
  }
  const observer = new PerformanceObserver((list) => look(list.getEntries()))
  observer.observe({ type: 'resource', buffered: true })
  const load = globalThis.fetch
  globalThis.fetch = async (...asked: Parameters<typeof fetch>) => {
    const response = await load(...asked)
    if (response.ok && response.url.includes(path) && PACKED.test(response.url)) {
      const copy = response.clone()
      checks.push(
        isWhole(copy).then((whole) => {
          if (!whole) failed = true
        }),
      )
    }
    return response
  }
  return async () => {
    await Promise.all(checks.splice(0))
    look(observer.takeRecords())
    return failed
  }
}

const PACKED = /\.pf_(?:index|filter|fragment)(?:\?|$)/u

/** Browsers that do not know the answer's status leave it out. */
function isMissing(entry: PerformanceEntry): boolean {
  return ((entry as PerformanceResourceTiming).responseStatus ?? 0) >= 400
}

/** A packed file ends in a sum over its content. Some servers unpack what they send: then it begins with a word of Pagefind. */
async function isWhole(response: Response): Promise<boolean> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (new TextDecoder().decode(bytes.subarray(0, MARK.length)) === MARK) return true
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return false
  if (!('DecompressionStream' in globalThis)) return true
  try {
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    await new Response(unpacked).arrayBuffer()
    return true
  } catch {
    return false
  }
}

const MARK = 'pagefind_dcd'
