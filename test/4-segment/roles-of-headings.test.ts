import { expect, test } from 'vitest'
import { markdown } from '../../pipeline/1-read/markdown.ts'
import { clean } from '../../pipeline/2-clean/clean.ts'
import { classify } from '../../pipeline/3-classify/classify.ts'
import { segment } from '../../pipeline/4-segment/segment.ts'
import { knowledgeFiles } from '../../pipeline/disk.ts'
import { knowledgeOf } from '../../pipeline/text/knowledge.ts'
import { listener, readDoc, sourceOf } from '../documents.ts'

const knowledge = knowledgeOf(knowledgeFiles())

const around = {
  en: 'The masters of both ports met in May and spoke of the lamps that they have had for years.',
  es: 'Los capitanes de los dos puertos se reunieron en mayo y hablaron de las luces que tienen desde hace años.',
  fr: 'Les capitaines des deux ports se sont réunis en mai et ont parlé des feux qu’ils ont depuis des années.',
}

/** What the part below a heading is for, in a paper in that language. */
async function roleOf(heading: string, language: keyof typeof around): Promise<string | undefined> {
  const { report } = listener()
  const content = `# Lamps of two harbours\n\n${around[language]}\n\n## ${heading}\n\n${around[language]}\n`
  const reading = await markdown(sourceOf(content), report)
  const root = reading?.tree ?? { type: 'root' as const, children: [] }
  const doc = segment(classify(clean(readDoc(root), report, knowledge), report, knowledge), report)
  return doc.sections.find(({ title }) => title === heading)?.role
}

test.each([
  ['What other harbours can learn from it', 'en', 'lessons'],
  ['Two things we got wrong', 'en', 'lessons'],
  ['About this lesson plan', 'en', 'body'],
  ['Plan de la lección', 'es', 'body'],
  ['Plan de leçon', 'fr', 'body'],
  ['Speakers of the day', 'en', 'speakers'],
  ['Quotes from speakers', 'en', 'body'],
  ['Declaraciones de los ponentes', 'es', 'body'],
  ['Propos des intervenants', 'fr', 'body'],
  ['What we took away', 'en', 'lessons'],
  ['Five reflections', 'en', 'lessons'],
  ['Reflections in the water', 'en', 'body'],
  ['Four things to take home', 'en', 'lessons'],
  ['Common pitfalls', 'en', 'findings'],
  ['Where to find more', 'en', 'readings'],
  ['Options for reform', 'en', 'recommendations'],
  ['1. Where we stand', 'en', 'findings'],
  ['What the survey of masters says', 'en', 'findings'],
  ['2. Where we want to be', 'en', 'objectives'],
  ['Aims of the visit', 'en', 'objectives'],
  ['By the end of this morning you will', 'en', 'objectives'],
  ['Three things to try at your own quay', 'en', 'recommendations'],
  ['To read before the visit', 'en', 'readings'],
  ['Who does what', 'en', 'commitments'],
  ['Looking ahead', 'en', 'commitments'],
  ['Looking at lamps', 'en', 'body'],
  ['By the end of the war', 'en', 'body'],
  ['Who we are', 'en', 'background'],
  ['En qué nos equivocamos', 'es', 'lessons'],
  ['Dónde estamos', 'es', 'findings'],
  ['Quién hace qué', 'es', 'commitments'],
  ['Ce que nous avons mal fait', 'fr', 'lessons'],
  ['Où nous en sommes', 'fr', 'findings'],
  ['Qui fait quoi', 'fr', 'commitments'],
] as const)('"%s" (%s) heads %s', async (heading, language, role) => {
  expect(await roleOf(heading, language)).toBe(role)
})

/** What the parts of a deck are for, slide by slide. */
async function rolesIn(deck: string): Promise<readonly string[]> {
  const { report } = listener()
  const { tree, hints, pages } = (await markdown(sourceOf(deck), report)) ?? {}
  const read = readDoc(tree ?? { type: 'root', children: [] }, { hints: hints ?? {}, pages: pages ?? null })
  const doc = segment(classify(clean(read, report, knowledge), report, knowledge), report)
  return doc.sections.filter(({ kind }) => kind === 'slide').map(({ role }) => role)
}

test.each([
  ['list', '- Paint the lamps\n- Count the buoys', 'commitments'],
  [
    'sentence that leads into one',
    'All to be seen by the masters:\n\n- Paint the lamps\n- Count the buoys',
    'commitments',
  ],
  ['line that says where', 'A talk in Toll', 'body'],
])('the first slide is about what its title says above a %s', async (_, below, role) => {
  const deck = `---\nmarp: true\n---\n\n# Next steps for the two harbours\n\n${below}\n\n---\n\n# Lamps\n\n- Red ones\n- Green ones\n`
  expect(await rolesIn(deck)).toEqual([role, 'body'])
})

test('a heading on a slide says nothing of the slides behind it', async () => {
  const deck =
    '---\nmarp: true\n---\n\n# Harbours\n## Lessons of two years\n\nAnn Roe\n\n---\n\n## Lamps\n\n- Red ones\n- Green ones\n'
  expect(await rolesIn(deck)).toEqual(['body', 'body'])
})

test.each([
  ['Publish a list of piers', 'recommendations'],
  ['The piers are dark', 'findings'],
])(
  'a heading that leaves open what it is for takes that from below its smaller headings: %s',
  async (said, role) => {
    const { report } = listener()
    const content = `# Lamps\n\n${around.en}\n\n## Opportunities\n\n### Piers\n\n${said} before the winter of this year.\n\n## Oil\n\nBuy oil for all lamps.\n`
    const reading = await markdown(sourceOf(content), report)
    const root = reading?.tree ?? { type: 'root' as const, children: [] }
    const doc = segment(classify(clean(readDoc(root), report, knowledge), report, knowledge), report)
    expect(doc.sections.find(({ title }) => title === 'Opportunities')?.role).toBe(role)
  },
)
