import { expect, test } from 'vitest'
import { kindOf } from '../../../pipeline/text/organisations.ts'
import { lexicon } from '../../knowledge.ts'

test.each<[name: string, kind: string]>([
  ['Ministry of Harbours', 'government'],
  ['UN Harbour Agency', 'intergovernmental'],
  ['Southern Development Bank', 'intergovernmental'],
  ['Lantern Foundation', 'ngo'],
  ['Harbour Union', 'intergovernmental'],
  ['European Federation of Ferrymen', 'ngo'],
  ["Nordic Ferrymen's Union", 'ngo'],
  ['European Pier Centre', 'intergovernmental'],
  ['Permanent Mission of Norvane', 'government'],
  ['Quayside Electoral Tribunal', 'government'],
  ['International Criminal Tribunal for Quayside', 'intergovernmental'],
  ['Central Bank of Norvane', 'government'],
  ['Quayside Special Interest Group', 'team'],
  ['Pier Research Centre', 'academic'],
  ["Bay Dockers' Union", 'ngo'],
  ['Bay Trade Union', 'ngo'],
  ['University of Northmoor', 'academic'],
  ['Quillworks Ltd', 'company'],
  ['Safe Streets Initiative', 'programme'],
  ['River Advisory Team', 'team'],
  ['OECD', 'intergovernmental'],
  ['City of Northmoor', 'government'],
  ['Northmoor County', 'government'],
  ['Northmoor', 'other'],
])('%s is %s', (name, kind) => {
  expect(kindOf(name, lexicon('en'))).toBe(kind)
})
