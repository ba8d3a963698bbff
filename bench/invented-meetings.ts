import type { ExtractedDoc } from '../pipeline/model/doc.ts'
import type { Lexicon } from '../pipeline/model/knowledge.ts'
import { inventedDocument } from './invented-document.ts'
import { dice, wordOf } from './numbered-words.ts'

/** Documents of invented meetings with planted recurrences, and which statements belong to one plant. */
interface Meetings {
  readonly docs: readonly ExtractedDoc[]
  /** Plant -> the statements that say it. */
  readonly plants: ReadonlyMap<number, readonly string[]>
}

const recordsADocument = 20
const vocabulary = 8000
const plantedIdeas = 400

/** The same documents for the same number: a report and an agenda for each meeting, twenty records a document. */
export function inventedMeetings(count: number, lexicon: Lexicon): Meetings {
  const random = dice(count)
  const words = Array.from({ length: vocabulary }, (_, at) => wordOf(at))
  const word = () => words[Math.floor(vocabulary * random() ** 2)] ?? ''
  const sentence = (length: number) => Array.from({ length }, word)
  const ideas = Array.from({ length: plantedIdeas }, () => sentence(12))
  const plants = new Map<number, string[]>()
  const docs = Array.from({ length: count }, (_, at): ExtractedDoc => {
    const meeting = Math.floor(at / 2)
    const statements = Array.from({ length: recordsADocument - 8 }, (): readonly [string, string] => {
      const plant = random() < 0.15 ? Math.floor(random() * plantedIdeas) : -1
      const said =
        plant < 0 ? sentence(12) : (ideas[plant] ?? []).map((one) => (random() < 0.12 ? word() : one))
      const text = `${said.join(' ')}.`
      if (plant >= 0) plants.set(plant, [...(plants.get(plant) ?? []), text])
      return [
        ['lesson', 'finding', 'recommendation', 'commitment'][Math.floor(random() * 4)] ?? 'lesson',
        text,
      ]
    })
    const people = Array.from(
      { length: 4 },
      () =>
        [
          `${wordOf(Math.floor(random() * 300), true)} ${wordOf(Math.floor(random() * 4000), true)}`,
          `Institute of ${wordOf(Math.floor(random() * 800), true)}`,
        ] as const,
    )
    return inventedDocument(at, meeting, statements, people, lexicon)
  })
  return { docs, plants }
}
