import type { RuleMeasure } from '../model/knowledge.ts'
import { byCodeUnit } from '../text/fold.ts'
import type { Figures } from './tally.ts'

/** Below this share a rule is right too seldom to be shown, once it was measured often enough. */
const floor = 0.5
const oftenEnough = 6

/** What rules were measured to be worth: what was known before, with the rules that were measured now in its place. */
export function measured(
  rules: Readonly<Record<string, Figures>>,
  before: Readonly<Record<string, RuleMeasure>>,
): Readonly<Record<string, RuleMeasure>> {
  const now = Object.entries(rules).map(([rule, { tp, fp }]): [string, RuleMeasure] => [
    rule,
    { right: tp, found: tp + fp, shown: tp + fp < oftenEnough || tp / (tp + fp) >= floor },
  ])
  const all: Record<string, RuleMeasure> = { ...before, ...Object.fromEntries(now) }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => byCodeUnit(a, b)))
}

/** The content of knowledge/rules.yaml. */
export function rulesYaml(rules: Readonly<Record<string, RuleMeasure>>): string {
  return [
    '# How often each rule was right where careful readers looked: written by `debrief eval GOLD --calibrate FILE`.',
    '# A rule with `shown: false` is left out of a build unless debrief.config.yaml asks for it.',
    ...Object.entries(rules).map(
      ([rule, { right, found, shown }]) => `${rule}: { right: ${right}, found: ${found}, shown: ${shown} }`,
    ),
    '',
  ].join('\n')
}
