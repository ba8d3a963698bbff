import { expect, test } from 'vitest'
import { addresseeOf } from '../../pipeline/records/addressee.ts'
import { addresseeOfHeading, addresseeOfLabel } from '../../pipeline/records/addressee-of-heading.ts'
import { findRecommendations } from '../../pipeline/records/recommendation/find.ts'
import { listener } from '../documents.ts'
import { lexicon } from '../knowledge.ts'
import { programmeDoc } from './programme-doc.ts'

test.each([
  ['en', 'Open Fridays for all boats (we should hold them).', 'we'],
  ['en', 'Donors should pay on time.', 'Donors'],
  ['en', 'Whenever you light lamps, you should keep the oil dry.', null],
  ['en', 'Lamps are dear, so we just need to ask.', 'we'],
  ['en', 'The City should light the pier.', 'The City'],
  ['en', 'It is essential that the port authorities publish fees.', 'the port authorities'],
  ['en', 'It is vital that fees are published.', null],
  ['en', 'Reviews are open; authors must give their names.', 'authors'],
  ['en', 'Ann Roe said: “We must light the pier.”', 'We'],
  ['en', 'The city budget should be open.', null],
  ['en', 'Everyone should keep a lamp.', 'Everyone'],
  ['en', 'Donors: Pay on time.', 'Donors'],
  ['en', 'Donor rules: Pay on time.', null],
  ['en', 'However, the ministry must also publish its budget.', 'the ministry'],
  ['en', 'To be sure that it lasts, members of the team need to stay.', 'members of the team'],
  ['en', 'It was recommended that missions should keep a register.', 'missions'],
  ['en', 'MIPO must keep its commanders in post.', 'MIPO'],
  ['en', 'Donors, missions and the ministry should meet.', 'Donors, missions and the ministry'],
  ['en', 'Speakers urged member states to pay on time.', 'member states'],
  [
    'en',
    'We urge governments, NGOs, and the private sector to work together.',
    'governments, NGOs, and the private sector',
  ],
  ['en', 'We urge patience, in the end, to prevail.', null],
  ['en', 'It is important for donors to visit the posts.', 'donors'],
  ['en', 'Visits come first – agencies should visit the posts.', 'agencies'],
  ['en', 'Visits come first: agencies need to visit the posts.', 'agencies'],
  ['en', 'So we should paint the buoys.', 'we'],
  ['en', 'The tide is high, so agencies should wait.', 'agencies'],
  ['en', 'For harbour offices, we should find a lamp.', 'we'],
  ['en', 'Countries are encouraged to keep a register.', 'Countries'],
  ['en', 'Participants stressed the need to keep a register.', null],
  ['en', 'It is important for trust to grow.', null],
  ['en', 'The lease is old and we must renew it.', 'we'],
  ['en', 'Budgets should be published.', null],
  ['en', 'DDR: plan lamps early.', null],
  ['en', 'DDR should be planned early.', null],
  ['en', 'SSR must begin with lamps.', null],
  ['es', 'La RSS debe empezar pronto.', null],
  ['fr', 'La RSS doit commencer tôt.', null],
  ['en', 'The register is good but donors need to read it.', 'donors'],
  ['en', 'Patience should prevail.', null],
  ['en', 'We recommend that the agency publish its charts.', 'the agency'],
  ['en', 'We recommend that patience prevail.', null],
  ['en', 'We recommend that the Border Agency Act be amended.', null],
  [
    'en',
    'The Pilots Division, in consultation with the Lamps Office, should train its crews.',
    'The Pilots Division',
  ],
  ['en', 'Ministries of health, not ministries of justice, should run clinics.', 'Ministries of health'],
  ['en', 'The County Constabulary must keep a register.', 'The County Constabulary'],
  ['en', 'Patience, together with the agency, should prevail.', null],
  ['fr', 'Les bailleurs devraient payer à temps.', 'Les bailleurs'],
  [
    'fr',
    "Cependant, le ministère de l'Intérieur doit aussi publier son budget.",
    "le ministère de l'Intérieur",
  ],
  ['fr', "L'administration devra tenir un registre.", "L'administration"],
  ['fr', 'Les budgets devraient être publiés.', null],
  ['fr', 'aux partenaires, d’harmoniser leurs tarifs ;', 'partenaires'],
  ['fr', 'au ministère de la Justice d’ouvrir le quai.', 'ministère de la Justice'],
  ['fr', 'Au niveau des quais de tenir un registre.', null],
  ['en', 'The agency could share its boats.', 'The agency'],
  ['fr', 'Le groupe recommande au ministère de la Justice de tenir un registre.', 'ministère de la Justice'],
  ['fr', 'La patience devrait prévaloir.', null],
  ['en', 'For the harbour master: count the lamps.', 'the harbour master'],
  ['en', 'For example: count the lamps.', null],
  ['en', 'The role of donors is to pay on time.', 'donors'],
  ['fr', 'Pour les capitaineries : compter les lampes.', 'les capitaineries'],
  ['fr', 'Pour commencer : compter les lampes.', null],
  ['fr', 'Le rôle des bailleurs est de payer à temps.', 'bailleurs'],
  ['es', 'Para las capitanías: contar las lámparas.', 'las capitanías'],
  ['es', 'Para empezar: contar las lámparas.', null],
  ['es', 'El papel de los donantes es pagar a tiempo.', 'donantes'],
  ['es', 'Los municipios deberían pagar el transporte.', 'Los municipios'],
  ['es', 'Sin embargo, los miembros del equipo deben también quedarse.', 'los miembros del equipo'],
  ['es', 'El taller recomienda que los donantes deberían consultar.', 'los donantes'],
  ['es', 'Los presupuestos deberían ser publicados.', null],
  ['es', 'La paciencia debería prevalecer.', null],
])('%s: who should act in "%s"', (language, text, addressee) => {
  expect(addresseeOf(text, lexicon(language))).toBe(addressee)
})

test.each([
  ['en', 'To the Government of Veldara', 'the Government of Veldara'],
  ['en', 'Recommendations for donors:', 'donors'],
  ['en', 'For the attention of member states', 'member states'],
  ['en', 'For further reading', null],
  ['en', 'To begin with', null],
  ['fr', 'Recommandations aux bailleurs', 'bailleurs'],
  ['es', 'Recomendaciones para los donantes', 'los donantes'],
  ['en', 'To the harbour master', 'harbour master'],
  ['fr', 'Au maître d’ouvrage :', 'maître d’ouvrage'],
  ['es', 'A la cooperación internacional:', 'cooperación internacional'],
  ['en', 'To count lamps', null],
  ['en', 'To open your lamps to donors, you have to know them', null],
  ['en', 'To open your data, you have to know your data', null],
])('%s: to whom a part is told that is headed "%s"', (language, title, addressee) => {
  expect(addresseeOfHeading(title, lexicon(language))).toBe(addressee)
})

test.each([
  ['Donors.', 'Donors'],
  ['Parliament and the courts', 'Parliament and the courts'],
  ['Police training', null],
  ['Support to donors', null],
  ['Lamps', null],
  ['WHO', 'WHO'],
  ['CONCLUSIONS', null],
])('who should act behind the label "%s"', (label, addressee) => {
  expect(addresseeOfLabel(label, lexicon('en'))).toBe(addressee)
})

test.each([
  ['es', 'Que el Ministerio de Faros simplifique sus trámites.', 'Ministerio de Faros'],
  ['es', 'Que la paciencia prevalezca.', null],
  ['en', 'We recommend that the Quay Trust forbid lamps.', 'Quay Trust'],
])('%s: which body that the document names should act in "%s"', (language, text, addressee) => {
  const bodies = new Set(['ministerio de faros', 'quay trust'])
  expect(addresseeOf(text, lexicon(language), bodies)).toBe(addressee)
})

test.each([
  ['people and bodies side by side', ['Donors', 'Governments'], ['Donors', 'Governments']],
  ['counted', ['Recommendations for donors', '2. To governments'], ['donors', 'governments']],
  ['topics beside them', ['Police', 'Training of crews'], [null, null]],
])('who should act below headings that are %s', async (_, titles, addressees) => {
  const parts = titles.flatMap((title) => ['', `### ${title}`, '', '- Count the lamps of the quay.'])
  const doc = await programmeDoc(['# Quay report', '', '## Recommendations', ...parts], 'report')
  expect(findRecommendations(doc, listener().report, []).map(({ fields }) => fields['addressee'])).toEqual(
    addressees,
  )
})

test.each([
  [
    'several, most of which are people or bodies',
    ['Donors', 'Pilots at sea', 'Governments'],
    ['Donors', null, 'Governments'],
  ],
  ['two', ['Donors', 'Governments'], [null, null]],
])(
  'who should act below headings that no advice announces, where they are %s',
  async (_, titles, addressees) => {
    const parts = titles.flatMap((title) => ['', `### ${title}`, '', '- Count the lamps of the quay.'])
    const doc = await programmeDoc(['# Quay report', '', '## Review', ...parts], 'report')
    expect(findRecommendations(doc, listener().report, []).map(({ fields }) => fields['addressee'])).toEqual(
      addressees,
    )
  },
)

test('whom the words before a list name is who should act, to their last word', async () => {
  const lines = [
    '# Rapport sur les quais de la baie',
    '',
    'Les quais sont vieux et les équipages attendent.',
    '',
    '## Recommandations',
    '',
    "Au ministère de l'Environnement :",
    '',
    '- publier la liste des phares avant octobre ;',
    '- payer les pilotes à temps.',
  ]
  const doc = await programmeDoc(lines, 'report')
  const told = findRecommendations(doc, listener().report, []).map(({ fields }) => fields['addressee'])
  expect(told).toEqual(["ministère de l'Environnement", "ministère de l'Environnement"])
})

test('items below words that tell their reader what to do are addressed to nobody', async () => {
  const doc = await programmeDoc(
    [
      '# Advice',
      '',
      '## Recommendations',
      '',
      'Whenever you light lamps, you should:',
      '',
      '- Keep the oil dry.',
    ],
    'brief',
  )
  const found = findRecommendations(doc, listener().report, [])
  expect(found.map(({ fields }) => fields['addressee'])).toEqual([null])
})
