import type { Alone, Said } from '../model/alone.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { BaseRecord } from '../model/record.ts'
import { says } from '../text/phrase-keys.ts'
import { contentStems } from './content-stems.ts'
import { identify } from './identify.ts'
import { lookingBackIn } from './ledger/looking-back.ts'
import { productTypes } from './ledger/product-types.ts'
import { numbered } from './numbered.ts'
import { ideasIn } from './recurrences/ideas.ts'
import { statementTypes } from './recurrences/units.ts'
import { printedCountries } from './things/printed-countries.ts'
import { specificsOf } from './threads/specifics.ts'
import { wordCount } from './word-count.ts'

/** What room 6 asks of a document alone. Its name and path have no part in it: a renamed document says the same. */
export function alone(doc: ExtractedDoc, knowledge: Knowledge): Alone {
  const stems = numbered()
  const records = identify({ ...doc, id: '', alone: undefined }, knowledge).map((record) => ({
    name: record.id.slice(record.type.length + 2),
    themes: record.themes,
    countries: record.countries,
    organisations: record.organisations,
    said: saidIn(record, doc, knowledge, stems.numberOf),
  }))
  return { words: wordCount(doc.text), stems: stems.words, records, lookingBack: lookingBackIn(doc) }
}

function saidIn(
  { type, text, countries }: BaseRecord,
  { lexicon }: ExtractedDoc,
  knowledge: Knowledge,
  numberOf: (stem: string) => number,
): Said {
  const isStatement = statementTypes.has(type)
  return {
    ...(isStatement || productTypes.has(type) ? { stems: contentStems(text, lexicon).map(numberOf) } : {}),
    ...(isStatement
      ? { ideas: ideasIn(text, lexicon), instructs: says(lexicon, 'mood', 'instructs', text) }
      : {}),
    ...(type === 'recommendation' ? { specifics: specificsOf(text, lexicon) } : {}),
    ...(countries.length > 0 ? { printed: printedCountries(text, lexicon, knowledge) } : {}),
  }
}
