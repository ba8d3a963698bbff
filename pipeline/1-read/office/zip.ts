import { crc32 } from 'node:zlib'
import type { Report } from '../../model/message.ts'
import { inflate } from './inflate.ts'
import { type Member, nameProblem } from './member.ts'
import { salvage } from './salvage.ts'
import { zipDirectory } from './zip-directory.ts'

const megabyte = 1024 * 1024

/** What an honest document stays below. Sizes in bytes, of what comes out. */
export const zipLimits = {
  members: 2000,
  member: 50 * megabyte,
  total: 200 * megabyte,
  ratio: 100,
  ratioFrom: megabyte,
}

/** An open zip. Nothing is unpacked before it is asked for. */
export interface Zip {
  /** Names of all members that were not refused, in the order of the zip. */
  readonly names: readonly string[]
  has(name: string): boolean
  /** A member's bytes, whatever the case of its name; null where it is missing or was refused, with a message. */
  part(name: string): Promise<Uint8Array | null>
}

/** Opens a zip. A damaged directory is made good from the members' own headers; null where there is no member at all. */
export async function openZip(bytes: Uint8Array, report: Report): Promise<Zip | null> {
  const listed = await zipDirectory(bytes, zipLimits.members)
  const members = new Map<string, Member>()
  for (const member of listed.members) addMember(member, members, report)
  if (listed.count > zipLimits.members) {
    report(
      'error',
      'zip-limit',
      `Unexpected ${listed.count} members in the zip, expected at most ${zipLimits.members}; the first ones were read`,
    )
  }
  if (listed.damage) {
    report(
      'warning',
      'zip-damaged',
      `Unexpected zip directory (${listed.damage}), expected an intact file; read what could be found without it`,
    )
    for (const member of salvage(bytes, zipLimits.members)) addMember(member, members, quiet)
  }
  if (members.size === 0) return null
  let left = zipLimits.total
  return {
    names: [...members.values()].map((member) => member.name),
    has: (name) => members.has(key(name)),
    part: async (name) => {
      const member = members.get(key(name))
      if (!member) return null
      const unpacked = await unpack(member, left, report)
      left -= unpacked?.length ?? 0
      return unpacked
    },
  }
}

const quiet: Report = () => {}

function key(name: string): string {
  return name.replace(/^\/+/u, '').toLowerCase()
}

function addMember(member: Member, members: Map<string, Member>, report: Report): void {
  if (member.name.endsWith('/')) return
  const problem = nameProblem(member.name)
  if (problem) {
    report(
      'warning',
      'zip-name',
      `Unexpected name in the zip (${problem}), expected a path inside it; "${printable(member.name)}" was left out`,
    )
  } else if (members.has(key(member.name))) {
    report(
      'warning',
      'zip-duplicate',
      `Unexpected second "${printable(member.name)}" in the zip, expected one; the first was read`,
    )
  } else members.set(key(member.name), member)
}

async function unpack(member: Member, left: number, report: Report): Promise<Uint8Array | null> {
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

function printable(name: string): string {
  return name.replace(/[\p{C}"]/gu, '?').slice(0, 120)
}
