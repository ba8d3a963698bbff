import fc from 'fast-check'
import { expect, test } from 'vitest'
import { built } from '../built.ts'
import { sourceOf } from '../documents.ts'

/*
 * The law: where names are withheld, nothing of the name of anybody at the meeting is left beside a statement in any file,
 * however a sentence names them. Names are invented, letter by letter, and so are no words of any language.
 */

const syllable = fc.constantFrom(
  'zov',
  'quib',
  'brax',
  'tuvv',
  'melq',
  'drusz',
  'fenx',
  'korv',
  'wuzl',
  'jaxt',
)
const ending = fc.constantFrom('a', 'o', 'i', 'en', 'ur', 'el', 'is', 'ok')
const word = fc
  .tuple(syllable, syllable, ending)
  .map((parts) => parts.join(''))
  .map((letters) => `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`)
const given = fc.oneof(
  word,
  fc.tuple(word, word).map((two) => two.join('-')),
)
const people = fc
  .tuple(
    fc.uniqueArray(given, { minLength: 4, maxLength: 4 }),
    fc.uniqueArray(word, { minLength: 4, maxLength: 4 }),
  )
  .filter(([givens, families]) => {
    const all = [...givens.flatMap((one) => one.split('-')), ...families]
    return new Set(all).size === all.length
  })
  .map(([givens, families]) => givens.map((one, at) => [one, families[at] ?? ''] as const))

/** How a sentence may name somebody. */
const forms = [
  (given: string) => given,
  (given: string, family: string) => `${given} ${family}`,
  (_: string, family: string) => family,
  (_: string, family: string) => `Ms ${family}`,
  (given: string, family: string) => `${given.charAt(0)}. ${family}`,
  (given: string, family: string) => `${given.charAt(0)}.B. ${family}`,
  (given: string, family: string) => `${given} B. ${family}`,
  (given: string) => given.toUpperCase(),
]

/** What a sentence may say of them; the number makes it one of its own. */
const sayings = [
  (name: string, n: number) => `${name} said that lamp ${n} burns longer than the budget for it.`,
  (name: string, n: number) => `As ${name} proposed, donors should buy oil for lamp ${n} in spring.`,
  (name: string, n: number) => `According to ${name}, boards should visit lamp ${n} every month.`,
  (name: string, n: number) => `Lamp ${n} was the cheapest, as stressed by ${name} in the discussion.`,
  (name: string, n: number) => `${name} recommended that the board should repair lamp ${n} at once.`,
]

const coveredIn = (name: string) => name.replace(/[\p{L}\p{N}]/gu, '█')

/** The words around a quote are cut anywhere, also within the list of those who came; the text they are cut from is looked at. */
const around = /"(?:prefix|suffix)": ?"[^"]*"/gu

test('nothing of a name is left in any file, and what is no name stays', async () => {
  await fc.assert(
    fc.asyncProperty(people, fc.nat({ max: 9 }), async (listed, turn) => {
      const told = listed.flatMap(([given, family], person) =>
        forms.map((form, at) => {
          const name = form(given, family)
          const n = 100 + person * forms.length + at
          const saying = sayings[(at + person + turn) % sayings.length]
          const [before = '', behind = ''] = (saying?.('|', n) ?? '').split('|')
          const shown = name.startsWith('Ms ') ? `Ms ${coveredIn(name.slice(3))}` : coveredIn(name)
          return { printed: `${before}${name}${behind}`, expected: `${before}${shown}${behind}` }
        }),
      )
      const report = `# Norvane Lamp Workshop: Report

Port Merle, 4 March 2020

The workshop was held under the Chatham House Rule.

## Participants

${listed.map(([given, family]) => `- ${given} ${family}, Lamp Agency`).join('\n')}

## Discussion

${told
  .slice(0, told.length / 2)
  .map(({ printed }) => printed)
  .join('\n\n')}

## Recommendations

${told
  .slice(told.length / 2)
  .map(({ printed }) => `- ${printed}`)
  .join('\n')}
`
      const { base, files } = await built([sourceOf(report, 'report.md')])
      const text = base.docs[0]?.text ?? ''
      for (const { expected } of told) expect(text).toContain(expected)
      const inFull = new RegExp(listed.map((name) => name.join('(?:\\s|%20|&nbsp;)')).join('|'), 'gu')
      const parts = new RegExp(listed.flat().join('|'), 'u')
      const left = files.flatMap(({ path, content }) => {
        const said = Buffer.from(content).toString('utf8').replace(inFull, '').replace(around, '')
        const at = said.search(parts)
        return at < 0 ? [] : [`${path}: ${said.slice(Math.max(0, at - 60), at + 60)}`]
      })
      expect(left).toEqual([])
      const statements = base.records.filter(({ type }) => ['finding', 'recommendation'].includes(type))
      expect(statements.length).toBeGreaterThan(told.length / 2)
      const anyCase = new RegExp(listed.flat().join('|'), 'iu')
      expect(statements.filter((record) => anyCase.test(JSON.stringify(record)))).toEqual([])
    }),
    { numRuns: 6, seed: 11 },
  )
}, 120_000)
