import type { Report } from '../../model/message.ts'
import { type Member, nameProblem, printable } from './member.ts'
import { salvage } from './salvage.ts'
import { unpack, zipLimits } from './unpack.ts'
import { zipDirectory } from './zip-directory.ts'

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
