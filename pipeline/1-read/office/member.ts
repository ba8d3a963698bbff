/** A file inside a zip, before anything is unpacked. Sizes are what the zip says; null where it does not. */
export interface Member {
  /** With forward slashes. */
  readonly name: string
  readonly size: number | null
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number | null
  readonly encrypted: boolean
  /** 0 stored, 8 deflated. */
  readonly method: number
  /** The packed bytes as they lie in the file. */
  packed(): Promise<Uint8Array>
}

const decoder = new TextDecoder('utf-8')

/** A member's name; names are compared without regard to case, so they are for looking up, never for writing files. */
export function memberName(raw: Uint8Array): string {
  return decoder.decode(raw).replace(/\\/gu, '/')
}

/** Why a name is refused; null where it is a plain path inside the zip. */
export function nameProblem(name: string): string | null {
  if (name === '' || name.includes('\u0000')) return 'empty or broken name'
  if (name.startsWith('/') || /^[a-z]:/iu.test(name)) return 'absolute path'
  if (name.split('/').includes('..')) return 'path out of the archive'
  return null
}

/** A member's name as a message may print it. */
export function printable(name: string): string {
  return name.replace(/[\p{C}"]/gu, '?').slice(0, 120)
}
