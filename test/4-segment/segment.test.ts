import { expect, test } from 'vitest'
import { markdown } from '../../pipeline/1-read/markdown.ts'
import { clean } from '../../pipeline/2-clean/clean.ts'
import { classify } from '../../pipeline/3-classify/classify.ts'
import { segment } from '../../pipeline/4-segment/segment.ts'
import { knowledgeFiles } from '../../pipeline/disk.ts'
import { textAt } from '../../pipeline/model/span.ts'
import { knowledgeOf } from '../../pipeline/text/knowledge.ts'
import { listener, readDoc, sourceOf } from '../documents.ts'

const knowledge = knowledgeOf(knowledgeFiles())

async function segmented(content: string) {
  const { report, messages } = listener()
  const reading = await markdown(sourceOf(content), report)
  const doc = classify(
    clean(readDoc(reading?.tree ?? { type: 'root', children: [] }), report, knowledge),
    report,
    knowledge,
  )
  return { ...segment(doc, report), messages }
}

/** `kind role Title` for each section but the whole, with two spaces a level of the tree. */
async function sections(content: string) {
  const doc = await segmented(content)
  const depth = (index: number | null): number =>
    index === null ? -1 : 1 + depth(doc.sections[index]?.parent ?? null)
  return doc.sections
    .slice(1)
    .map((section) => `${'  '.repeat(depth(section.parent))}${section.kind} ${section.role} ${section.title}`)
}

test.each([
  [
    'headings nest by their level',
    '# Report\n\nWords.\n\n## Findings\n\nWords.\n\n### On roads\n\nWords.\n\n## Recommendations\n\nWords.',
    [
      'heading body Report',
      '  heading findings Findings',
      '    heading findings On roads',
      '  heading recommendations Recommendations',
    ],
  ],
  [
    'a name that says hardly more than that these are lessons says so of all of it, a longer one does not',
    '# Lessons learned (a log)\n\n## Entries\n\nWords.',
    ['heading lessons Lessons learned (a log)', '  heading lessons Entries'],
  ],
  [
    'a point of the agenda as a heading below it is no part of the programme',
    '# Lamp group\n\n## Agenda\n\n- on lamps\n- on nets\n\n### On lamps\n\nWords.\n\n### Morning\n\nWords.',
    [
      'heading body Lamp group',
      '  heading programme Agenda',
      '    heading body On lamps',
      '    heading programme Morning',
    ],
  ],
  ['a paragraph in bold is a heading', '**Way ahead**\n\nWe meet in May.', ['heading commitments Way ahead']],
  [
    'known words before a colon are a label of what follows',
    'Chair: Robert Stone\n\nWords.\n\nSession 3: Speakers\n\nRobert Stone',
    ['run-in speakers Chair', 'heading speakers Session 3: Speakers'],
  ],
  [
    'a short line that names who is told heads the list below it, above text it does not',
    '## Recommendations\n\nTo the Ministry of Ports\n\n- Open the posts at night.\n\nFor all pilots\n\nWords.',
    ['heading recommendations Recommendations', '  heading recommendations To the Ministry of Ports'],
  ],
  [
    'the name of the document heads no part of it, however often it is printed',
    '# Takeaways from the lamp meeting at the quay\n\n# Takeaways from the Lamp Meeting at the Quay\n\nWords.',
    [
      'heading body Takeaways from the lamp meeting at the quay',
      'heading body Takeaways from the Lamp Meeting at the Quay',
    ],
  ],
  [
    'a short name that says more than what its last word heads does not head it',
    "# The Pilot's Dilemma\n\nWords.",
    ["heading body The Pilot's Dilemma"],
  ],
  [
    'a summary above the name of the document heads no part of it',
    'WORKSHOP SUMMARY\n\n# Lamps of the quay: a report\n\nWords.\n\n## Summary\n\nWords.',
    [
      'heading body WORKSHOP SUMMARY',
      'heading body Lamps of the quay: a report',
      '  heading background Summary',
    ],
  ],
  [
    'a heading that leaves open what it is for is advice where advice stands below it',
    '## Areas for improvement\n\n- Open the posts at night.\n- The clerk should keep a log.',
    ['heading recommendations Areas for improvement'],
  ],
  [
    'and what was found where nothing below it advises',
    '## Areas for improvement\n\n- The posts were closed at night.\n- Nobody kept a log.',
    ['heading findings Areas for improvement'],
  ],
  [
    'practices that are told were learned',
    '## Good practices\n\n- In Averin the clerk kept a log of every visit.',
    ['heading lessons Good practices'],
  ],
  [
    'a passing word below advice changes nothing',
    '## Recommendations\n\n### How might we keep the posts open without causing new bottlenecks at the bridge?\n\n- Ask the clerks.',
    [
      'heading recommendations Recommendations',
      '  heading recommendations How might we keep the posts open without causing new bottlenecks at the bridge?',
    ],
  ],
  [
    'a heading of other words below advice has its own',
    '## Recommendations\n\nOpen the posts.\n\n### Next steps\n\n- Ask the clerks.',
    ['heading recommendations Recommendations', '  heading commitments Next steps'],
  ],
  [
    'a numbered heading above a list that counts anew is no item of the list before it',
    'Words of the report.\n\n1. Lessons learned\n   1. Ask the clerks before the season.\n   2. Keep a log of every visit.',
    ['heading lessons Lessons learned'],
  ],
  [
    'a numbered line above a paragraph heads it, whatever its words',
    'Words of the report.\n\n3) Presentation on the gates\n\nThe clerk showed the gates to all members of the board.',
    ['heading body Presentation on the gates'],
  ],
  [
    'a numbered heading has the role of its words',
    '## 3.0 Evidence\n\nWords.\n\n## B. Motives\n\nWords.',
    ['heading findings 3.0 Evidence', 'heading body B. Motives'],
  ],
  [
    'and a line of a contents list is one',
    'Words of the report.\n\n1. Lessons learned\n2. Recommendations\n3. Annexes',
    [],
  ],
  [
    'a bold line that ends in a colon divides the part of one that does not',
    '# Lamps\n\nWords.\n\n**Lessons learned**\n\nWords.\n\n**Towers:**\n\nLight them.\n\n**Annex**\n\nWords.',
    [
      'heading body Lamps',
      '  heading lessons Lessons learned',
      '    heading lessons Towers',
      '  heading body Annex',
    ],
  ],
  [
    'bold lines that end in a colon divide the part of a line of known words',
    'Words of the report.\n\nLessons learned\n\nWords.\n\n**Towers:**\n\nLight them.',
    ['heading lessons Lessons learned', '  heading lessons Towers'],
  ],
  [
    'a short line that says that bodies stand in the list below it heads it',
    'Words of the report.\n\nThank you sponsors\n\n- Lamp Works\n- Quay Bank\n\nThank you sponsors\n\nOf the lamps.',
    ['heading body Thank you sponsors'],
  ],
  [
    'a sentence that announces actions heads the parts below it, also those with bold lines for headings',
    '# Lamps\n\nWith the pilots of both ports we will take twenty actions, grouped under two themes:\n\n**Towers**\n\nWords.\n\n**Boats**\n\nWords.',
    [
      'heading body Lamps',
      '  lead-in commitments With the pilots of both ports we will take twenty actions, grouped under two themes',
      '    heading commitments Towers',
      '    heading commitments Boats',
    ],
  ],
  [
    'a sentence that announces lessons heads the paragraphs below it',
    'We asked the clerks. These are the lessons learned from them:\n\nA log helps.\n\nNights are long.\n\n## Budget\n\nNone.',
    ['lead-in lessons These are the lessons learned from them', 'heading body Budget'],
  ],
  [
    'and one that announces nothing does not',
    'We asked all the clerks of the four posts at night. One of them said this:\n\nA log helps.\n\nNights are long.',
    [],
  ],
  [
    'a short line of known words is a heading',
    'Key recommendations\n\nOpen the posts.',
    ['heading recommendations Key recommendations'],
  ],
  [
    'a sentence with a colon leads into its list',
    'The lessons that the group identified on its visit include:\n\n- Ask first.\n- Listen.\n\nThen we left.',
    ['lead-in lessons The lessons that the group identified on its visit include'],
  ],
  [
    'bold words at the start of a paragraph are a section of one block',
    '**Roads.** They are poor.\n\nMore words.',
    ['run-in body Roads'],
  ],
  ['a time opens no section', '# Programme\n\n**09:00 Opening**\n\nWords.', ['heading programme Programme']],
])('%s', async (_, content, expected) => {
  expect(await sections(content)).toEqual(expected)
})

test('section 0 is the whole document', async () => {
  const { sections: all, text } = await segmented('# Report\n\nWords.')
  expect(all[0]).toMatchObject({ kind: 'document', parent: null, span: [0, text.length] })
})

test('a lead-in inside a lead-in ends with its own items, the outer one with the outer list', async () => {
  const doc = await segmented(
    'The group agreed on all of these:\n\n- first\n- second, which means:\n  - inner\n- third\n\nThen we left.',
  )
  const [outer, inner] = doc.sections.slice(1)
  expect(textAt(doc.text, outer?.span ?? [0, 0])).toBe('first\nsecond, which means:\ninner\nthird')
  expect(textAt(doc.text, inner?.span ?? [0, 0])).toBe('inner')
})

test('words in bold that lead into a list hold the list', async () => {
  const doc = await segmented('**The mission** asked for all of these:\n\n- first\n- second\n\nThen we left.')
  expect(
    doc.sections.slice(1).map(({ kind, parent, span }) => [kind, parent, textAt(doc.text, span)]),
  ).toEqual([
    ['run-in', 0, 'The mission asked for all of these:\n\nfirst\nsecond'],
    ['lead-in', 1, 'first\nsecond'],
  ])
})

test('what those who come together will do is what they are there for, with a comma or none', async () => {
  for (const words of ['Together, we will:', 'Together we will:']) {
    const { sections } = await segmented(
      `# Forum\n\nThe pilots meet.\n\n${words}\n\n- Count lamps.\n- Paint piers.`,
    )
    expect(sections.find(({ kind }) => kind === 'lead-in')?.role).toBe('objectives')
  }
})

test('a table of contents ends with its list', async () => {
  const doc = await segmented(
    '# Report\n\n## Contents\n\n- The bay\n- Lamps\n\n[Nets](#nets)\n\nWe met at the pier.\n\n## Contents\n\n- Oil\n\nThen we left.',
  )
  const roles = doc.sentences.map(({ span, section }) => [
    textAt(doc.text, span),
    doc.sections[section]?.role,
  ])
  expect(roles.filter(([, role]) => role !== 'contents')).toEqual([
    ['Report', 'body'],
    ['We met at the pier.', 'body'],
    ['Then we left.', 'body'],
  ])
})

test('a lead-in ends with its list', async () => {
  const doc = await segmented('We learned:\n\n- Ask first.\n\nThen we left.')
  const list = doc.sections.findIndex((section) => section.kind === 'lead-in')
  const inside = doc.sentences
    .filter((sentence) => sentence.section === list)
    .map(({ span }) => textAt(doc.text, span))
  expect(inside).toEqual(['Ask first.'])
})

test('sentences stand one after the other inside their blocks', async () => {
  const doc = await segmented('# Report\n\nWe met. We talked to Dr. Ana Ro.\n\n- one thing\n- another')
  expect(doc.sentences.map(({ span }) => textAt(doc.text, span))).toEqual([
    'Report',
    'We met.',
    'We talked to Dr. Ana Ro.',
    'one thing',
    'another',
  ])
})

test('a heading that promises something and has nothing under it is told', async () => {
  const { messages } = await segmented(
    '# Report\n\nWords of the report.\n\n## Recommendations\n\n## Annex\n\nWords.',
  )
  expect(messages.map(({ severity, rule, reason }) => [severity, rule, reason])).toEqual([
    ['info', 'empty-section', 'Unexpected end after `Recommendations`, expected recommendations below it'],
  ])
})
