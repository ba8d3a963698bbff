/** Seconds of CPU that each of several ways to do a thing takes, file by file. */
export type Seconds = readonly number[]

/**
 * The middle of several rounds, a row a way and a column a file. In a round each way goes over all files in turn, so that
 * what the machine does besides falls on all ways alike, and garbage is paid for by the way that made it. The first rounds
 * warm up and do not count.
 */
export async function paired<File>(
  files: readonly File[],
  ways: readonly ((file: File) => unknown)[],
  { warm = 15, rounds = 21, passes = 3 } = {},
): Promise<Seconds[]> {
  const taken = ways.map(() => files.map((): number[] => []))
  for (let round = 0; round < warm + rounds; round++)
    for (const [w, way] of ways.entries()) {
      const sums = files.map(() => 0)
      for (let pass = 0; pass < passes; pass++)
        for (const [f, file] of files.entries())
          sums[f] = (sums[f] ?? 0) + (await cpuSeconds(() => way(file)))
      if (round >= warm) sums.forEach((sum, f) => void taken[w]?.[f]?.push(sum / passes))
    }
  return taken.map((row) => row.map(middle))
}

async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1e6
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
