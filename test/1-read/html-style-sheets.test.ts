import { expect, test } from 'vitest'
import { html } from '../../pipeline/1-read/html.ts'
import { listener, outlineOf, sourceOf } from '../documents.ts'

const words = '<p>Lamps fail first in the outer basin, and the horns are heard.</p>'

async function read(head: string, body: string) {
  const { report, messages } = listener()
  const page = `<!doctype html><html><head>${head}</head><body>${words}${body}</body></html>`
  const reading = await html(sourceOf(page, 'a.html'), report)
  return { said: outlineOf(reading?.tree ?? { type: 'root', children: [] }).slice(1), messages }
}

test.each([
  ['a class', '.old{color:red;display:none}', '<p class="old now">Fog.</p>'],
  [
    'an id, one of several selectors',
    '#a, p#fog { visibility : hidden ! important }',
    '<p id="fog">Fog.</p>',
  ],
  ['the last of its rules', '.old{display:block} /* { */ .old{display:none}', '<p class="old">Fog.</p>'],
  [
    'the most exact of them',
    'p{display:block} .old{display:none} p{display:block}',
    '<p class="old">Fog.</p>',
  ],
  [
    'a rule beside those for print',
    '@import "a.css"; @media print{.old{display:block}} .old{display:none}',
    '<p class="old">Fog.</p>',
  ],
])('leaves out what the sheet of a page hides by %s, and tells so', async (_, sheet, body) => {
  const { said, messages } = await read(`<style>${sheet}</style>`, body)
  expect(said).toEqual([])
  expect(messages.map(({ rule }) => rule)).toEqual(['hidden-text'])
})

test.each([
  ['is hidden in print only', '<style>@media print{.old{display:none}}</style>', '<p class="old">Fog.</p>'],
  [
    'is hidden on small screens only',
    '<style>@media (max-width:9em){.old{display:none}}</style>',
    '<p class="old">Fog.</p>',
  ],
  ['a sheet for print hides', '<style media="print">.old{display:none}</style>', '<p class="old">Fog.</p>'],
  [
    'is hidden elsewhere',
    '<style>.nets .old{display:none} .old::after{display:none}</style>',
    '<p class="old">Fog.</p>',
  ],
  [
    'is shown on wide screens',
    '<style>.old{display:none} @media (min-width:9em){.old{display:block}}</style>',
    '<p class="old">Fog.</p>',
  ],
  [
    'is shown when something is pressed',
    '<style>.old{display:none} :checked ~ .old{display:block}</style>',
    '<p class="old">Fog.</p>',
  ],
  [
    'a script names',
    '<style>.old{display:none}</style><script>show(".old")</script>',
    '<p class="old">Fog.</p>',
  ],
  [
    'a style of its own shows',
    '<style>.old{display:none}</style>',
    '<p class="old" style="display:block">Fog.</p>',
  ],
  [
    'a rule of more classes shows',
    '<style>.old.now{display:block} .old{display:none}</style>',
    '<p class="old now">Fog.</p>',
  ],
  ['a link opens', '<style>#fog{display:none}</style>', '<p><a href="#fog">More</a></p><p id="fog">Fog.</p>'],
])('says what %s', async (_, head, body) => {
  const { said, messages } = await read(head, body)
  expect(said.at(-1)).toBe('p Fog.')
  expect(messages.filter(({ rule }) => rule === 'hidden-text')).toEqual([])
})
