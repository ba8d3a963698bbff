/** A store that lives with the test, what lies in it, and what was said of it. */
export function keepingInMemory() {
  const kept = new Map<string, Uint8Array | 'damaged'>()
  const remarks: string[] = []
  const store = {
    empty: false,
    get: (key: string) => kept.get(key) ?? null,
    drop: (key: string) => void kept.delete(key),
    put: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  }
  return { kept, remarks, store, remark: (text: string) => void remarks.push(text) }
}
