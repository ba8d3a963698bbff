import type { Box } from './engine.ts'
import type { Library } from './pdfium-library.ts'

/** The four numbers that the library has written into its scratch space, in its own order. */
export function boxAt(library: Library): Box {
  const heap = library.floats()
  const at = library.scratch >> 2
  return [heap[at] ?? 0, heap[at + 1] ?? 0, heap[at + 2] ?? 0, heap[at + 3] ?? 0]
}
