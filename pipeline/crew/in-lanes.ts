/** The build was asked to stop before it was done. */
export class Stopped extends Error {}

/**
 * Does work on all items, `lanes` of them at a time: a lane takes the next item when it has done its last, so that no
 * more than `lanes` items are in memory. Results are in the order of items. Throws Stopped at once when `stop` says so.
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, lane: number) => Promise<Result>,
  stop: AbortSignal,
): Promise<readonly Result[]> {
  const results: Result[] = []
  let next = 0
  const drive = async (lane: number) => {
    for (let at = next++; at < items.length && !stop.aborted; at = next++)
      results[at] = await work(items[at] as Item, lane)
  }
  const stopped = new Promise<never>((_, reject) => {
    if (stop.aborted) reject(new Stopped())
    stop.addEventListener('abort', () => reject(new Stopped()), { once: true })
  })
  stopped.catch(() => {})
  await Promise.race([Promise.all(Array.from({ length: lanes }, (_, lane) => drive(lane))), stopped])
  return results
}
