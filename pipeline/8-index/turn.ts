/** Lets whatever else waits in this thread have its turn. */
export function turn(): Promise<void> {
  return new Promise((next) => {
    setImmediate(next)
  })
}
