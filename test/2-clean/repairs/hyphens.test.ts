import { repairsEach } from './repaired.ts'

repairsEach([
  {
    repair: 'hyphens',
    does: 'writes a word as the document writes it within a line',
    given: ['The market is data-\ndriven and under-\nfunded.', 'Data-driven work; underfunded work.'],
    gives: ['The market is data-driven and underfunded.', 'Data-driven work; underfunded work.'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'joins a word cut at a line end',
    given: ['recom-\nmendation'],
    gives: ['recommendation'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'keeps the hyphen of a compound',
    given: ['self-\ngoverning and decision-\nmaking'],
    gives: ['self-governing and decision-making'],
  },
  {
    repair: 'hyphens',
    does: 'keeps a hyphen behind what no word is cut after, and joins words that begin alike',
    given: ['Servers on-\nprem and e-\nlearning, by-\nelections', 'on-\ngoing of-\nfice off-\nset on-\nly'],
    gives: ['Servers on-prem and e-learning, by-elections', 'ongoing office offset only'],
    takes: ['-', '-', '-', '-'],
  },
  {
    repair: 'hyphens',
    does: 'keeps the hyphens of a chain, and joins a word that is cut in one',
    given: ['state-of-\nthe-art, end-\nto-end and peace-build-\ning work, on-the-\njob'],
    gives: ['state-of-the-art, end-to-end and peace-building work, on-the-job'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'leaves a hyphen before a capital',
    given: ['Franco-\nBritish'],
    gives: ['Franco-\nBritish'],
  },
  {
    repair: 'hyphens',
    does: 'keeps the hyphens of French words, and joins French words that are cut',
    given: [
      'Le sous-\npréfet et la porte-\nparole de la mairie ont dit que les vingt-\ncinq agents seront peut-\nêtre au rendez-\nvous de la préfec-\nture avec les recom-\nmandations du minis-\ntère.',
    ],
    gives: [
      'Le sous-préfet et la porte-parole de la mairie ont dit que les vingt-cinq agents seront peut-être au rendez-vous de la préfecture avec les recommandations du ministère.',
    ],
    takes: ['-', '-', '-'],
  },
  {
    repair: 'hyphens',
    does: 'keeps the hyphens of Spanish words, and joins Spanish words that are cut',
    given: [
      'La misión de la policía en el norte es un taller teórico-\npráctico para la comuni-\ndad, y una mesa cívico-\nmilitar de las institu-\nciones.',
    ],
    gives: [
      'La misión de la policía en el norte es un taller teórico-práctico para la comunidad, y una mesa cívico-militar de las instituciones.',
    ],
    takes: ['-', '-'],
  },
  {
    repair: 'hyphens',
    does: 'keeps the hyphens of English compounds that the document says once',
    given: [
      'Of the forty-\nfive members of the follow-\nup group, a would-\nbe warden and an all-\nfemale crew wrote in-\ndepth on man-\nmade har-\nbours.',
    ],
    gives: [
      'Of the forty-five members of the follow-up group, a would-be warden and an all-female crew wrote in-depth on man-made harbours.',
    ],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'keeps a hyphen between two words of the document, and drops it behind what is none',
    given: ['The harbour police met the quay council.', 'A quay-\nharbour plan and a peti-\ntion.'],
    gives: ['The harbour police met the quay council.', 'A quay-harbour plan and a petition.'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'takes what the document does more often where it writes a word in two ways',
    given: ['Follow-\nup. Followup, followup, follow-up.', 'Set-\nup. Setup, set-up, set-up.'],
    gives: ['Followup. Followup, followup, follow-up.', 'Set-up. Setup, set-up, set-up.'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'takes another form of a word for its spelling',
    given: ['Pilot-\nages of the bay; lamp-\nlighters.', 'The pilotage, a lamp-lighter.'],
    gives: ['Pilotages of the bay; lamp-lighters.', 'The pilotage, a lamp-lighter.'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'leaves a hyphen that hangs before a conjunction',
    given: ['short-\nand long-term plans, a thou-\nsand lamps, end-\nto-end'],
    gives: ['short-\nand long-term plans, a thousand lamps, end-to-end'],
    takes: ['-'],
  },
  {
    repair: 'hyphens',
    does: 'drops soft hyphens with the line end behind them',
    given: ['recom\u00ad\nmendation, self\u00ad \n  made', 'MINIS\u00ad\nTER', 'at the end\u00ad'],
    gives: ['recommendation, selfmade', 'MINISTER', 'at the end'],
    takes: ['\u00ad', '\u00ad', '\u00ad', '\u00ad'],
  },
  {
    repair: 'hyphens',
    does: 'joins words over a blank before the line end',
    given: ['recom- \nmendation, long- \nterm'],
    gives: ['recommendation, long-term'],
    takes: ['-'],
  },
  { repair: 'hyphens', does: 'leaves a hyphen inside a line', given: ['follow-up'], gives: ['follow-up'] },
])
