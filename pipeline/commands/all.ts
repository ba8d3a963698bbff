import { build } from './build.ts'
import type { Command } from './command.ts'

/** Every command, in the order of the help text. */
export const commands: readonly Command[] = [build]
