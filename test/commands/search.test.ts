import { beforeAll, expect, test } from 'vitest'
import { builtFrom, debrief } from './program.ts'

/*
 * Searching as people do on the command line, wrongly too.
 */

const REPORT = `# Report on Border Posts

12 May 2019

The meeting was held under the lantern rule. Lamps were lit.

## Recommendations

- The police should open the posts at night.
- The ministry should pay for a harbour office.
`

let out: string
let corpus: string

beforeAll(() => {
  const built = builtFrom({ 'posts.md': REPORT })
  out = built.out
  corpus = built.corpus
})

const ask = (...args: readonly string[]) => debrief(...args, '--out', out)

test.each([
  [
    'lantern',
    /No record has "lantern"\.\nThe text of one document has "lantern":\n {2}Report on Border Posts {2}posts\n/u,
  ],
  ['"lamps were lit"', /in this order.*\n(?:.*\n)?The text of one document has "lamps were lit":/u],
  [
    'xylophone',
    /No record has "xylophone"\.\nNo text of a document has "xylophone" either\.\nNothing was found\./u,
  ],
])('what no record has is looked for in the texts: %s', (text, said) => {
  const { status, stderr } = ask('search', text)
  expect([status, stderr]).toEqual([0, expect.stringMatching(said)])
})

test('what is found by words that it does not show says by which', () => {
  const { stdout } = ask('search', 'recommendation', '--limit', '1')
  expect(stdout).toMatch(
    /^recommendation {2}The .*\n.*\n {2}found by its type "Recommendation", its heading "Recommendations"\n/u,
  )
  expect(ask('search', 'police').stdout).not.toContain('found by')
})

test('a word that no record has is mended, alone and beside others', () => {
  const { stderr } = ask('search', 'polise', 'harbour')
  expect(stderr).toMatch(/^\nSearched for: police harbour\n/u)
  expect(stderr).not.toContain('No text')
  expect(ask('search', 'polise', 'harbour', '--plain').stderr).toMatch(/^\nDid you mean: police harbour\n/u)
})

test('the JSON names the documents whose text has what no record has', () => {
  expect(JSON.parse(ask('search', 'lantern', '--json').stdout)).toMatchObject({
    missing: ['lantern'],
    texts: [{ words: 'lantern', documents: [{ id: 'posts', title: 'Report on Border Posts' }] }],
  })
})

const LESON = /unexpected --type `leson`, expected one of .*lesson.*; did you mean `lesson`\?/u

const LESON_IN_WORDS = /unexpected `type:leson`, expected one of .*lesson.*; did you mean `lesson`\?/u

test.each([
  [['search', 'posts', '--type', 'leson'], 2, LESON],
  [['list', 'posts', '--type', 'leson'], 2, LESON],
  [['review', '{CORPUS}', '--list', '--type', 'leson'], 2, LESON],
  [
    ['search', 'posts', '--type', 'commitment'],
    0,
    /No record has type:"commitment".*\n.*\nNothing was found\./u,
  ],
  [['search', 'posts', '--country', 'Mali'], 0, /No record has country:"Mali".*\n.*\nNothing was found\./u],
  [['search', 'posts', '--year', '1999'], 0, /No record has year:"1999".*\n.*\nNothing was found\./u],
  [['search', 'posts type:leson'], 2, LESON_IN_WORDS],
  [['search', 'posts -type:finding,leson'], 2, LESON_IN_WORDS],
  [['search', 'type:leson', '--plain'], 0, /No record has "type"/u],
  [['list', 'posts type:leson'], 2, LESON_IN_WORDS],
] as const)('%j with a value that nothing has ends with %d', (args, code, said) => {
  const { status, stdout, stderr } = ask(...args.map((arg) => arg.replace('{CORPUS}', corpus)))
  expect([status, stdout, stderr]).toEqual([code, '', expect.stringMatching(said)])
})
