import { writeFileSync } from 'node:fs'

/*
 * Loaded before a program (node --import), it writes each pattern that the program makes, as lines of [source, flags] in the
 * file that NOTED_PATTERNS names. Patterns that stand in code are not made and so not among them.
 */

const made = new Map()
const noted = (pattern) => {
  made.set(`${pattern}`, [pattern.source, pattern.flags])
  return pattern
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given, as) => noted(Reflect.construct(target, given, as)),
  apply: (target, self, given) => noted(Reflect.apply(target, self, given)),
})

process.on('exit', () =>
  writeFileSync(
    process.env.NOTED_PATTERNS,
    JSON.stringify([...made.values()].filter(([source]) => source !== '')),
  ),
)
