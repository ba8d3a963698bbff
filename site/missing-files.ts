/** Tells whether a file below a path of the site was asked for and did not come: Pagefind goes on without a word. */
export function watchForMissing(path: string): () => boolean {
  let missing = false
  const look = (entries: readonly PerformanceEntry[]) => {
    if (entries.some((entry) => entry.name.includes(path) && failed(entry))) missing = true
  }
  const observer = new PerformanceObserver((list) => look(list.getEntries()))
  observer.observe({ type: 'resource', buffered: true })
  return () => {
    look(observer.takeRecords())
    return missing
  }
}

/** Browsers that do not know the answer's status leave it out. */
function failed(entry: PerformanceEntry): boolean {
  return ((entry as PerformanceResourceTiming).responseStatus ?? 0) >= 400
}
