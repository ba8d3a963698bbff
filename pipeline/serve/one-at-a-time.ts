/** Runs `work` when it is asked to; asked while it runs, it runs once more after. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let again = false
  const run = async (): Promise<void> => {
    do {
      again = false
      await work()
    } while (again)
  }
  return () => {
    if (running) again = true
    else
      running = run().finally(() => {
        running = null
      })
    return running
  }
}
