import { type Member, memberName } from './member.ts'

const signature = Buffer.from('PK\u0003\u0004', 'latin1')
const headerSize = 30

/**
 * The members of a zip whose directory is damaged or cut off, by the headers that stand before each of them.
 * At most `limit` members.
 */
export function salvage(bytes: Uint8Array, limit: number): Member[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const members: Member[] = []
  let at = zip.indexOf(signature)
  while (at !== -1 && members.length < limit) {
    const found = memberAt(zip, at)
    if (found) members.push(found.member)
    at = zip.indexOf(signature, found ? found.end : at + signature.length)
  }
  return members
}

function memberAt(zip: Buffer, at: number): { member: Member; end: number } | null {
  if (at + headerSize > zip.length) return null
  const flags = zip.readUInt16LE(at + 6)
  const method = zip.readUInt16LE(at + 8)
  const nameLength = zip.readUInt16LE(at + 26)
  const start = at + headerSize + nameLength + zip.readUInt16LE(at + 28)
  if ((method !== 0 && method !== 8) || nameLength === 0 || start > zip.length) return null
  const packedSize = zip.readUInt32LE(at + 18)
  // With bit 3 the sizes come after the bytes; a deflate stream knows its own end, stored bytes do not.
  const known = (flags & 8) === 0 && packedSize !== 0xffffffff
  if (!known && method === 0) return null
  const end = known ? Math.min(start + packedSize, zip.length) : zip.length
  const member: Member = {
    name: memberName(zip.subarray(at + headerSize, at + headerSize + nameLength)),
    size: known ? zip.readUInt32LE(at + 22) : null,
    checksum: known ? zip.readUInt32LE(at + 14) : null,
    encrypted: (flags & 1) === 1,
    method,
    packed: async () => zip.subarray(start, end),
  }
  return { member, end: known ? end : start }
}
