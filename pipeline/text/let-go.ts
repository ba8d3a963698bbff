/** A value that is given once and not held any longer: of a large base it takes hundreds of megabytes. */
export function letGo<Value>(value: Value): () => Value {
  let held: { readonly value: Value } | null = { value }
  return () => {
    if (held === null) throw new Error('Unexpected second call, expected one')
    const { value: taken } = held
    held = null
    return taken
  }
}
