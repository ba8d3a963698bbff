import { init } from '@embedpdf/pdfium'

/** Raw exports of the library: numbers and addresses in, numbers and addresses out. */
export type Calls = Readonly<Record<string, (...args: number[]) => number>>

/** The loaded library with a piece of its memory to hand results over in. */
export interface Library {
  readonly call: Calls
  /** Address of `scratchSize` bytes that any call may write to. */
  readonly scratch: number
  /** Views are made anew whenever the library's memory grows: never keep one. */
  bytes(): Uint8Array
  floats(): Float32Array
  doubles(): Float64Array
}

export const scratchSize = 4096

let loaded: Promise<Library> | null = null

/** Loads the library, once a process. */
export function pdfiumLibrary(): Promise<Library> {
  loaded ??= load()
  return loaded
}

/** Drops the library after it broke down: its memory cannot be trusted any more. */
export function forgetPdfium(): void {
  loaded = null
}

async function load(): Promise<Library> {
  const { pdfium } = await init({ print: () => {}, printErr: () => {} } as Parameters<typeof init>[0])
  const memory = pdfium as unknown as { HEAPU8: Uint8Array; HEAPF32: Float32Array; HEAPF64: Float64Array }
  const call = pdfium.wasmExports as unknown as Calls
  invoke(call, 'PDFiumExt_Init')
  return {
    call,
    scratch: invoke(call, 'malloc', scratchSize),
    bytes: () => memory.HEAPU8,
    floats: () => memory.HEAPF32,
    doubles: () => memory.HEAPF64,
  }
}

/** Calls an export by name; for calls that are made a few times a page or less. */
export function invoke(call: Calls, name: string, ...args: number[]): number {
  return named(call, name)(...args)
}

/** The export of that name. */
export function named(call: Calls, name: string): (...args: number[]) => number {
  const found = call[name]
  if (!found) throw new TypeError(`Unexpected pdfium without ${name}, expected one built with it`)
  return found
}

/** A text that the library writes into a buffer in UTF-16: asks for the size, then for the text. */
export function wideText(library: Library, fill: (buffer: number, size: number) => number): string {
  return textOf(library, fill, 'utf-16le', 2)
}

/** The same in UTF-8. */
export function narrowText(library: Library, fill: (buffer: number, size: number) => number): string {
  return textOf(library, fill, 'utf-8', 1)
}

function textOf(
  library: Library,
  fill: (buffer: number, size: number) => number,
  encoding: string,
  unit: number,
): string {
  let buffer = library.scratch
  let size = fill(buffer, scratchSize)
  if (size > scratchSize) {
    buffer = invoke(library.call, 'malloc', size)
    size = Math.min(size, fill(buffer, size))
  }
  const text = size > unit ? decode(library.bytes().subarray(buffer, buffer + size - unit), encoding) : ''
  if (buffer !== library.scratch) invoke(library.call, 'free', buffer)
  return text
}

const decoders = new Map<string, TextDecoder>()

function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding)
  decoders.set(encoding, decoder)
  return decoder.decode(bytes)
}

/** Lends the library a text without characters beyond ASCII for the time of `use`. */
export function withAscii<T>(library: Library, text: string, use: (address: number) => T): T {
  const address = invoke(library.call, 'malloc', text.length + 1)
  library.bytes().set([...text].map((letter) => letter.charCodeAt(0)).concat(0), address)
  try {
    return use(address)
  } finally {
    invoke(library.call, 'free', address)
  }
}
