import type { Knowledge } from '../model/knowledge.ts'
import type { Sighting } from '../model/record.ts'

/** What a rule claims counts as much as so many measured records: rules were tried on the very documents they are measured on. */
const weightOfClaim = 10

/**
 * The sighting with a confidence that its rule was measured to deserve: the share of its records that were right, drawn
 * towards what it claims where few were measured.
 */
export function calibrated(sighting: Sighting, { rules }: Pick<Knowledge, 'rules'>): Sighting {
  const measure = rules?.[sighting.rule]
  if (!measure || measure.found === 0) return sighting
  const confidence = (measure.right + weightOfClaim * sighting.confidence) / (measure.found + weightOfClaim)
  return { ...sighting, confidence: Math.round(confidence * 100) / 100 }
}

/** Whether records of this rule are shown: it was not measured to be wrong too often. */
export function isShown(rule: string, { rules }: Pick<Knowledge, 'rules'>): boolean {
  return rules?.[rule]?.shown ?? true
}
