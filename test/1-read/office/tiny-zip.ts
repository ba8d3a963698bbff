import { crc32, deflateRawSync } from 'node:zlib'

/** How one member of a made-up zip differs from an honest one. */
export interface Forgery {
  /** What the zip says the unpacked size is. */
  readonly size?: number
  readonly flags?: number
  readonly checksum?: number
}

/** A zip of these files, in their order; `forge` may lie about some of them. */
export function zipOf(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  forge: Readonly<Record<string, Forgery>> = {},
): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const bytes = Buffer.from(content as string)
    const packed = deflateRawSync(bytes)
    const { size = bytes.length, flags = 0x800, checksum = crc32(bytes) } = forge[name] ?? {}
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(checksum, 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, tail, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, listed, end]))
}
