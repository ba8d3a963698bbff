import { beforeAll, describe, expect, test } from 'vitest'
import { read } from '../pipeline/1-read/read.ts'
import { repairs } from '../pipeline/2-clean/clean.ts'
import { flatten } from '../pipeline/2-clean/flatten.ts'
import { corpusFiles } from '../pipeline/disk/corpus-files.ts'
import type { ExtractedDoc, ReadDoc, Source } from '../pipeline/model/doc.ts'
import { notebook } from '../pipeline/model/message.ts'
import { textAt } from '../pipeline/model/span.ts'
import { lettersOf, prove } from '../pipeline/verify/prove.ts'
import { rawBlocks } from '../pipeline/verify/raw-blocks.ts'
import { type Built, built, carried, corpusFolder, filesIn, knowledge, shared, sourcesIn } from './built.ts'

/*
 * What holds for every document there is: the samples, and what may be given beside the project.
 */

const folders = [
  ['the samples', corpusFolder],
  ['the seeds', shared('seeds')],
  ['the documents', shared('documents')],
] as const

for (const [name, folder] of folders) {
  if (folder === null) continue
  describe(name, () => {
    const sources = sourcesIn(folder)
    let docs: readonly ExtractedDoc[]
    let readDocs: readonly ReadDoc[]
    let result: Built

    beforeAll(async () => {
      docs = (await carried(sources)).docs
      readDocs = await Promise.all(sources.map((source) => read(source, () => {})))
      result = await built(sources)
    })

    test('every quote is the text at its span', () => {
      const texts = new Map(result.base.docs.map((doc) => [doc.entry.id, doc.text]))
      const evidence = result.base.records.flatMap((record) => record.evidence)
      expect(evidence.length).toBeGreaterThan(0)
      expect(
        evidence.filter(({ document, span, quote }) => textAt(texts.get(document) ?? '', span) !== quote),
      ).toEqual([])
    })

    test('every record has evidence, with its spans in order', () => {
      for (const record of result.base.records) {
        const ends = record.evidence.map(({ span }) => span)
        expect(ends.length, record.id).toBeGreaterThan(0)
        ends.forEach(([start, end], at) => {
          expect(start, record.id).toBeLessThan(end)
          expect(start, record.id).toBeGreaterThanOrEqual(ends[at - 1]?.[1] ?? 0)
        })
      }
    })

    test('blocks stand in order inside the text and never overlap', () => {
      for (const doc of docs) {
        let last = 0
        for (const { span, lines, runs, cells } of doc.blocks) {
          expect(span[0], doc.path).toBeGreaterThanOrEqual(last)
          expect(span[1], doc.path).toBeLessThanOrEqual(doc.text.length)
          const inside = [...lines, ...runs.map((run) => run.span), ...(cells ?? [])]
          expect(
            inside.filter(([start, end]) => start < span[0] || end > span[1] || start > end),
            doc.path,
          ).toEqual([])
          last = span[1]
        }
      }
    })

    test('sentences stand in order inside their blocks and in a section', () => {
      for (const doc of docs) {
        let last = 0
        for (const { span, block, section } of doc.sentences) {
          expect(span[0], doc.path).toBeGreaterThanOrEqual(last)
          expect(span[1], doc.path).toBeLessThanOrEqual(doc.blocks[block]?.span[1] ?? -1)
          expect(doc.sections[section], doc.path).toBeDefined()
          last = span[1]
        }
      }
    })

    test('sections lie inside their parents, which come before them', () => {
      for (const doc of docs) {
        doc.sections.forEach((section, at) => {
          if (section.parent === null) return
          const parent = doc.sections[section.parent]
          expect(section.parent, doc.path).toBeLessThan(at)
          expect(section.span[1], `${doc.path}: ${section.title}`).toBeLessThanOrEqual(parent?.span[1] ?? -1)
        })
      }
    })

    test('ids are used once', () => {
      const ids = [
        ...result.base.records.map(({ id }) => id),
        ...result.base.docs.map(({ entry }) => `document ${entry.id}`),
      ]
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    })

    test('links, events and sessions arrive', () => {
      const ids = new Set<string | null>([null, ...result.base.records.map(({ id }) => id)])
      expect(result.base.links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([])
      expect(
        result.base.records.filter(({ event, session }) => !ids.has(event) || !ids.has(session)),
      ).toEqual([])
    })

    test('what made a record one can be explained, and so can every message', () => {
      const codes = [
        ...result.base.records.map(({ rule }) => rule),
        ...result.messages.map(({ rule }) => rule),
      ]
      expect([...new Set(codes)].filter((code) => !result.base.codes?.[code])).toEqual([])
    })

    test('the validating room finds nothing to say', () => {
      expect(result.messages.filter(({ room }) => room === 'validate')).toEqual([])
    })

    test('the same documents give the same bytes, in whatever order they come', async () => {
      const again = await built(shuffled(sources))
      expect(hashes(again)).toEqual(hashes(result))
    })

    test.each(Object.keys(repairs))('the repair %s done twice is done once', (name) => {
      for (const doc of readDocs) {
        let drafts = flatten(doc.tree)
        for (const [each, repair] of Object.entries(repairs)) {
          drafts = repair(drafts, knowledge).drafts
          if (each !== name) continue
          expect(repair(drafts, knowledge), doc.path).toEqual({ drafts, taken: [] })
          break
        }
      }
    })

    test('no character is lost or made: what the reader saw is what the text has and what was taken out', () => {
      for (const [at, doc] of docs.entries()) {
        const before = characters(rawBlocks(readDocs[at]?.tree ?? { type: 'root', children: [] }))
        const after = characters([doc.text, ...doc.removed.map(({ text }) => text)])
        expect(difference(before, after), doc.path).toEqual({})
      }
    })

    test('no word loses a hyphen that the source prints within a line, and none gets one', () => {
      for (const [at, doc] of docs.entries()) {
        const source = lettersOf(rawBlocks(readDocs[at]?.tree ?? { type: 'root', children: [] }))
        const blocks = doc.blocks.map(({ span }) => textAt(doc.text, span))
        expect(
          blocks.filter((text) => prove(text, source) === 'hyphens'),
          doc.path,
        ).toEqual([])
      }
    })

    test('a word that the source writes with a hyphen, and never without, has it at line ends too', () => {
      for (const [at, doc] of docs.entries()) {
        const lines = rawBlocks(readDocs[at]?.tree ?? { type: 'root', children: [] })
        const printed = new Set(lines.flatMap((block) => block.split('\n')).flatMap(spelt))
        const joined = new Set([...printed].filter(isCompound).map(withoutHyphens))
        expect(
          spelt(doc.text).filter((word) => joined.has(word) && !printed.has(word)),
          doc.path,
        ).toEqual([])
      }
    })

    test('every file has an entry or an error that says why not', () => {
      const notes = notebook()
      corpusFiles(folder, (path) => notes.reportFor('disk', path))
      const known = new Set([
        ...result.base.docs.map(({ entry }) => entry.path),
        ...[...notes.messages, ...result.messages]
          .filter(({ severity }) => severity === 'error')
          .map(({ path }) => path),
      ])
      expect(filesIn(folder).filter((path) => !known.has(path))).toEqual([])
    })

    test('a document without words has a message that says why', () => {
      const told = new Set(
        result.messages.filter(({ severity }) => severity !== 'info').map(({ path }) => path),
      )
      expect(
        result.base.docs
          .filter(({ text, entry }) => text === '' && !told.has(entry.path))
          .map(({ entry }) => entry.path),
      ).toEqual([])
    })
  })
}

/** The same sources in an order that is always the same and has nothing to do with their own. */
function shuffled(sources: readonly Source[]): readonly Source[] {
  return [...sources].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
}

function hashes({ files }: Built): string {
  return Buffer.from(files.find(({ path }) => path === 'data/manifest.json')?.content ?? '').toString()
}

/** How often each visible character stands in some texts, compatible forms taken as one. */
function characters(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const character of text.normalize('NFKC').replace(/\s+/gu, ''))
      counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** The words of a text in lower case, those with hyphens whole. */
function spelt(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu) ?? []
}

function isCompound(word: string): boolean {
  return withoutHyphens(word) !== word
}

function withoutHyphens(word: string): string {
  return word.replace(/[-\u2010]/gu, '')
}

function difference(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Readonly<Record<string, number>> {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return Object.fromEntries(
    keys
      .map((key) => [key, (after.get(key) ?? 0) - (before.get(key) ?? 0)] as const)
      .filter(([, change]) => change !== 0),
  )
}
