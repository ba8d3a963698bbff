import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Taxonomy } from '../../pipeline/model/knowledge.ts'
import { knowledgeOf } from '../../pipeline/text/knowledge.ts'
import { themesOf } from '../../pipeline/text/themes.ts'

const folder = new URL('../../knowledge/taxonomy/', import.meta.url)
const { taxonomies } = knowledgeOf(
  readdirSync(folder).map((name) => ({
    path: `taxonomy/${name}`,
    content: readFileSync(new URL(name, folder), 'utf8'),
  })),
)
const taxonomy = (id: string): readonly Taxonomy[] => taxonomies.filter((one) => one.id === id)
const reform = taxonomy('security-sector-reform')
const general = taxonomy('general')

test.each<[text: string, theme: string]>([
  ['Reforms must be nationally led from the first day.', 'local-ownership'],
  ['Ministries should harmonise their support.', 'coordination'],
  ['Former combatants waited three years for reintegration.', 'ddr'],
  ['Recruits were vetted twice.', 'vetting'],
  ['Village patrols began as community-oriented policing.', 'community-policing'],
  ['The defence white paper had no budget.', 'defence-reform'],
  ['Legal aid reached four valleys.', 'justice-reform'],
  ['Prisons were left out of the plan.', 'corrections'],
  ['Parliamentary committees asked for the accounts: accountability grew.', 'oversight'],
  ['Women officers were promoted.', 'gender'],
  ['Support has to be sustained over decades.', 'long-term-engagement'],
  ['No blueprint fits: tailor it to the place.', 'context-analysis'],
  ['Begin with quick wins and sequence the rest.', 'sequencing'],
  ['M&E was an afterthought.', 'monitoring-evaluation'],
  ['A train-and-equip project changed little.', 'train-and-equip'],
  ['Border guards of both sides met.', 'border-management'],
  ['Le renforcement des capacités a pris du temps.', 'capacity-building'],
  ['La rendición de cuentas mejoró.', 'oversight'],
])('%s is about %s', (text, theme) => {
  expect(themesOf(text, reform)).toContain(theme)
})

test.each<[text: string, theme: string]>([
  ['The political officer took notes.', 'political-process'],
  ['Artificial intelligence wrote the summary.', 'intelligence'],
  ['A trust fund was set up.', 'trust'],
  ['Minor corrections to the minutes were made.', 'corrections'],
  ['Land ownership is registered.', 'local-ownership'],
])('%s is not about %s', (text, theme) => {
  expect(themesOf(text, reform)).not.toContain(theme)
})

test.each<[text: string, theme: string]>([
  ['Sponsors pay for the venue.', 'resources'],
  ['Rotate the passwords after the breach.', 'information-security'],
  ['The survey data are open.', 'data'],
  ['Hire two more maintainers.', 'staffing'],
  ['Agree on a roadmap before spring.', 'planning'],
])('any meeting: %s is about %s', (text, theme) => {
  expect(themesOf(text, general)).toContain(theme)
})

test('plain talk has no theme', () => {
  expect(themesOf('It rained, so we walked home.', taxonomies)).toEqual([])
})

test('ids are unique, broader ones exist, themes come sorted', () => {
  const ids = taxonomies.flatMap(({ concepts }) => concepts.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { concepts } of taxonomies) {
    for (const { broader } of concepts)
      if (broader !== null) expect(concepts.map(({ id }) => id)).toContain(broader)
  }
  const themes = themesOf('Women, prisons, borders and militias', reform)
  expect(themes).toEqual([...themes].sort())
})

test('every concept is shown by its own label', () => {
  const silent = taxonomies.flatMap((one) =>
    one.concepts.filter(({ id, label }) => !themesOf(label, [one]).includes(id)),
  )
  expect(silent).toEqual([])
})
