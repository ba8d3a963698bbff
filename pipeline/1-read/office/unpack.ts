import { crc32 } from 'node:zlib'
import type { Report } from '../../model/message.ts'
import { inflate } from './inflate.ts'
import { type Member, printable } from './member.ts'

const megabyte = 1024 * 1024

/** What an honest document stays below. Sizes in bytes, of what comes out. */
export const zipLimits = {
  members: 2000,
  member: 50 * megabyte,
  total: 200 * megabyte,
  ratio: 100,
  ratioFrom: megabyte,
}

/**
 * The bytes of a member; the part before a damage where there is one; null, with a message, where it has a password or gives
 * more than its limits or the `left` bytes that a zip may still give.
 */
export async function unpack(member: Member, left: number, report: Report): Promise<Uint8Array | null> {
  const name = printable(member.name)
  const refuse = (reason: string) => {
    report('error', 'zip-limit', `Unexpected ${reason} in the zip, expected less; "${name}" was left out`)
    return null
  }
  if (member.encrypted) {
    report(
      'error',
      'encrypted',
      `Unexpected encrypted part "${name}", expected a file without password; save it without one`,
    )
    return null
  }
  const packed = await member.packed().catch(() => new Uint8Array())
  const most = Math.min(
    zipLimits.member,
    left,
    Math.max(zipLimits.ratioFrom, packed.length * zipLimits.ratio),
  )
  if ((member.size ?? 0) > most) return refuse(`part of ${member.size} bytes from ${packed.length}`)
  // A member that gives more than it says is a bomb or a forgery; honest zips never do.
  const unpacked = await inflated(member, packed, member.size ?? most)
  if (!unpacked) return refuse('part larger than it says')
  if (!unpacked.whole || !isIntact(member, unpacked.bytes)) {
    report(
      'warning',
      'zip-damaged',
      `Unexpected damage in "${name}", expected ${member.size ?? 'whole'} bytes; read what was left of it`,
    )
  }
  return unpacked.bytes
}

async function inflated(member: Member, packed: Uint8Array, limit: number) {
  if (member.method === 8) return inflate(packed, limit)
  if (member.method !== 0) return { bytes: new Uint8Array(), whole: false }
  return packed.length > limit ? null : { bytes: packed, whole: true }
}

function isIntact(member: Member, bytes: Uint8Array): boolean {
  if (member.size !== null && member.size !== bytes.length) return false
  return member.checksum === null || crc32(bytes) === member.checksum
}
