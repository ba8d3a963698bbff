/** Waits for all of them, and tells as soon as one has failed. Rejects with what failed first. */
export async function together(parts: readonly Promise<void>[], failed: () => void): Promise<void> {
  const failures: unknown[] = []
  const settled = parts.map((part) =>
    part.catch((error: unknown) => {
      failures.push(error)
      failed()
    }),
  )
  await Promise.all(settled)
  if (failures.length > 0) throw failures[0]
}
