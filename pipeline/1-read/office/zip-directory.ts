import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { type Member, memberName } from './member.ts'

/** The members a zip's directory names, how many it says there are, and why it could not be read to its end. */
export interface ZipDirectory {
  readonly members: readonly Member[]
  readonly count: number
  readonly damage: string | null
}

/** The first `limit` members by the zip's directory; nothing is unpacked. */
export function zipDirectory(bytes: Uint8Array, limit: number): Promise<ZipDirectory> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const members: Member[] = []
  return new Promise((resolve) => {
    const done = (damage: string | null, count = members.length) => resolve({ members, count, damage })
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false }, (error, zip) => {
      if (error || !zip) return done(reasonOf(error))
      zip.on('error', (damage: Error) => done(reasonOf(damage)))
      zip.on('end', () => done(null))
      zip.on('entry', (entry: Entry) => {
        members.push(memberOf(buffer, zip, entry))
        if (members.length >= limit) done(null, zip.entryCount)
        else zip.readEntry()
      })
      zip.readEntry()
    })
  })
}

function reasonOf(error: Error | null | undefined): string {
  return (error?.message ?? 'unreadable').replace(/[^ -~]/gu, '').slice(0, 120)
}

function memberOf(buffer: Buffer, zip: ZipFile, entry: Entry): Member {
  return {
    name: memberName(entry.fileNameRaw),
    size: entry.uncompressedSize,
    checksum: entry.crc32,
    encrypted: entry.isEncrypted(),
    method: entry.compressionMethod,
    packed: () =>
      new Promise((resolve, reject) => {
        zip.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
          if (error || !header) return reject(error)
          resolve(buffer.subarray(header.fileDataStart, header.fileDataStart + entry.compressedSize))
        })
      }),
  }
}
