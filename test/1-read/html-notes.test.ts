import type { Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import { html } from '../../pipeline/1-read/html.ts'
import { listener, outlineOf, sourceOf } from '../documents.ts'

/** The blocks of a page, and what kind those are that are no paragraphs. */
async function read(content: string) {
  const reading = await html(sourceOf(content, 'a.html'), listener().report)
  const children = (reading?.tree.children ?? []) as Paragraph[]
  return children.flatMap((node) => {
    const lines = outlineOf({ type: 'root', children: [node] })
    return node.data?.kind ? lines.map((line) => `${node.data?.kind} ${line}`) : lines
  })
}

test.each([
  [
    'numbers that lead to notes are no part of a word, and the notes no part of the text',
    '<p>They waited for days<a href="#fn1" role="doc-noteref"><sup>1</sup></a>, all of them.</p><section><ol><li id="fn1"><p>See the Lamp Code.<a href="#fnref1">\u21A9\uFE0E</a></p></li></ol></section>',
    ['p They waited for days, all of them.', 'note p See the Lamp Code.'],
  ],
  [
    'so do those of a word processor, in brackets',
    '<p>The pilot waits.<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Ann Roe, Lamps, 2011.</p></div>',
    ['p The pilot waits.', 'note p Ann Roe, Lamps, 2011.'],
  ],
  [
    'and those that lead nowhere',
    '<p>The quay<sup>2</sup> is old.</p><p><sup>2</sup>So says the mole.</p>',
    ['p The quay is old.', 'note p 2 So says the mole.'],
  ],
  [
    'sources below a heading stay a list',
    '<p>The quay<sup><a href="#s1">1</a></sup> is old.</p><h2>Sources</h2><ol><li id="s1">Roe 2011.</li></ol>',
    ['p The quay is old.', 'h2 Sources', '- Roe 2011.'],
  ],
  [
    'what else is raised stays: ordinals, powers, and a source that a sentence names',
    '<p>On the 1<sup>st</sup> 10<sup>6</sup> lamps burned on 5 km<sup>2</sup>, as in <a href="#r3">[3]</a>.</p>',
    ['p On the 1st 10\u2076 lamps burned on 5 km\u00B2, as in [3].'],
  ],
])('notes: %s', async (_, content, blocks) => {
  expect(await read(content)).toEqual(blocks)
})
