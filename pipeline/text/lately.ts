/**
 * A memory of what was asked for last: of at least `most` values, and of at most twice as many. Two maps take turns, for one
 * map of which the oldest is taken out again and again grows slow.
 */
export function lately<Key, Value>(
  most: number,
): { get(key: Key): Value | undefined; set(key: Key, value: Value): void } {
  let now = new Map<Key, Value>()
  let before = new Map<Key, Value>()
  const set = (key: Key, value: Value) => {
    if (now.size >= most) {
      before = now
      now = new Map()
    }
    now.set(key, value)
  }
  return {
    set,
    get: (key) => {
      const known = now.get(key)
      if (known !== undefined) return known
      const older = before.get(key)
      if (older !== undefined) set(key, older)
      return older
    },
  }
}
