import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textAt } from '../../pipeline/model/span.ts'
import { isIsoDate } from '../../pipeline/text/dates/calendar.ts'
import { type DateOptions, dayFirstOf, findDates } from '../../pipeline/text/dates.ts'
import { lexicon } from '../knowledge.ts'

/** "[the date as found] => start[/end][ qualifier][ ?]", where "?" marks an ambiguous one. */
function shown(text: string, language = 'en', options: DateOptions = {}): string[] {
  return findDates(text, lexicon(language), options).map((date) => {
    const value = date.end === null ? date.start : `${date.start}/${date.end}`
    const notes = [date.qualifier, date.ambiguous && '?'].filter(Boolean)
    return [`[${textAt(text, date.span)}] => ${value}`, ...notes].join(' ')
  })
}

const english: readonly (readonly [string, string])[] = [
  ['Lisbon, May 29-30, 2019', '[May 29-30, 2019] => 2019-05-29/2019-05-30'],
  ['The board met November 7-8 in Oslo', '[November 7-8] => --11-07/--11-08'],
  ['(port lead – draft due January 15, 2006)', '[January 15, 2006] => 2006-01-15'],
  ['send all maps (by December 15, 2006)', '[December 15, 2006] => 2006-12-15 by'],
  ['a second call in February 2006 to plan', '[February 2006] => 2006-02'],
  ['to be done before end of calendar year 2005.', '[end of calendar year 2005] => 2005 end'],
  ['Harbour Works 1 -2 May 2014 Session 1', '[1 -2 May 2014] => 2014-05-01/2014-05-02'],
  ['Monday, 7 November\n8 - 10 a.m.', '[Monday, 7 November] => --11-07'],
  ['November\n8 - 10, 2010', '[November\n8 - 10, 2010] => 2010-11-08/2010-11-10'],
  ['23/03/2015 - 01/09/2015', '[23/03/2015 - 01/09/2015] => 2015-03-23/2015-09-01'],
  ['Start 23/03/2015', '[23/03/2015] => 2015-03-23'],
  ['Seen 03/04/2015', '[03/04/2015] => 2015-04-03 ?'],
  ['Seen 04/04/2015', '[04/04/2015] => 2015-04-04'],
  ['Monday 14 May 2012, 9.00', '[Monday 14 May 2012] => 2012-05-14'],
  ['Thursday, June 6th, 2013', '[Thursday, June 6th, 2013] => 2013-06-06'],
  ['15 December 2006', '[15 December 2006] => 2006-12-15'],
  ['15th of December, 2006', '[15th of December, 2006] => 2006-12-15'],
  ['Dec. 15, 2006', '[Dec. 15, 2006] => 2006-12-15'],
  ['15-Dec-06', '[15-Dec-06] => 2006-12-15'],
  ['2006-12-15', '[2006-12-15] => 2006-12-15'],
  ['2006-12-15T09:30', '[2006-12-15] => 2006-12-15'],
  ['2006/12/15', '[2006/12/15] => 2006-12-15'],
  ['Port 2022/12 open', '[2022/12] => 2022-12 ?'],
  ['budget of 2011/12', '[2011/12] => 2011/2012'],
  ['15.12.2006', '[15.12.2006] => 2006-12-15'],
  ['12/15/2006', '[12/15/2006] => 2006-12-15'],
  ['15/12/2006', '[15/12/2006] => 2006-12-15'],
  ['15/12/06', '[15/12/06] => 2006-12-15'],
  ['28 February - 3 March 2011', '[28 February - 3 March 2011] => 2011-02-28/2011-03-03'],
  ['28 December – 3 January 2012', '[28 December – 3 January 2012] => 2011-12-28/2012-01-03'],
  ['Feb 28–Mar 3, 2011', '[Feb 28–Mar 3, 2011] => 2011-02-28/2011-03-03'],
  ['from 12 to 14 June 2012', '[12 to 14 June 2012] => 2012-06-12/2012-06-14'],
  ['12, 13 and 14 June 2012', '[12, 13 and 14 June 2012] => 2012-06-12/2012-06-14'],
  ['12-14 June', '[12-14 June] => --06-12/--06-14'],
  ['Monday 12 - Wednesday 14 June 2012', '[Monday 12 - Wednesday 14 June 2012] => 2012-06-12/2012-06-14'],
  ['Between March and June 2009', '[March and June 2009] => 2009-03/2009-06'],
  ['June-July 2009', '[June-July 2009] => 2009-06/2009-07'],
  ['in 2004-2006', '[2004-2006] => 2004/2006'],
  ['2014–15 budget', '[2014–15] => 2014/2015'],
  ['FY2007 funds', '[FY2007] => 2007'],
  ['FY 2007/08 funds', '[FY 2007/08] => 2007/2008'],
  ['in the fall of 2010', '[fall of 2010] => 2010 autumn'],
  ['Spring 2008 issue', '[Spring 2008] => 2008 spring'],
  ['Q3 2016', '[Q3 2016] => 2016-07/2016-09'],
  ['the third quarter of 2016', '[third quarter of 2016] => 2016-07/2016-09'],
  ['the first half of 2016', '[first half of 2016] => 2016-01/2016-06'],
  ['by the end of 2017', '[the end of 2017] => 2017 end'],
  ['no later than 31 March 2010', '[31 March 2010] => 2010-03-31 by'],
  ['by mid-2011', '[mid-2011] => 2011 mid'],
  ['early January 2006', '[early January 2006] => 2006-01 early'],
  ['in the late 1990s', '[late 1990s] => 1990/1999 late'],
  ['since 9/11', '[9/11] => 2001-09-11 since'],
  ['on 5 May at 15:00', '[5 May] => --05-05'],
  ['March 2012', '[March 2012] => 2012-03'],
  ['on 1 January, 2013', '[1 January, 2013] => 2013-01-01'],
  ['Wednesday 3rd', '[Wednesday 3rd] => ---03'],
  ['Berlin, 17/18 April 2008', '[17/18 April 2008] => 2008-04-17/2008-04-18'],
  ['November 7 & 8, 2005', '[November 7 & 8, 2005] => 2005-11-07/2005-11-08'],
  ['29 Sept. 2009', '[29 Sept. 2009] => 2009-09-29'],
  ['Day 1 - 5 May 2014', '[5 May 2014] => 2014-05-05'],
  ['28TH OCTOBER TO 1ST \nNOVEMBER 2024', '[28TH OCTOBER TO 1ST \nNOVEMBER 2024] => 2024-10-28/2024-11-01'],
  ['in January\n2006', '[January\n2006] => 2006-01'],
  ['Port Elin, 12-14 May 1899', '[12-14 May 1899] => 1899-05-12/1899-05-14'],
  ['held on June 3, 1850.', '[June 3, 1850] => 1850-06-03'],
  ['the quay of 3 June 1863 stands', '[3 June 1863] => 1863-06-03'],
  ['lamps lit in March 1837 at last', '[March 1837] => 1837-03'],
  ['1899-05-12', '[1899-05-12] => 1899-05-12'],
  ['23/03/1899', '[23/03/1899] => 1899-03-23'],
  ['pilots of the 1890s', '[1890s] => 1890/1899'],
  ['Monday 12 May 1830 Dinner', '[Monday 12 May] => --05-12'],
  ['Reception on 12 May 1830', '[12 May] => --05-12'],
  ['12 May, 1830 Dinner', '[12 May] => --05-12'],
  ['12 May, 1815-1830 Toast', '[12 May] => --05-12'],
  ['Monday 12 May\n1830\nDinner', '[Monday 12 May] => --05-12'],
]

const french: readonly (readonly [string, string])[] = [
  ['1 juillet 2014', '[1 juillet 2014] => 2014-07-01'],
  ['le 1er juillet 2014', '[1er juillet 2014] => 2014-07-01'],
  ['du 12 au 14 juin 2012', '[12 au 14 juin 2012] => 2012-06-12/2012-06-14'],
  ['les 12, 13 et 14 juin 2012', '[12, 13 et 14 juin 2012] => 2012-06-12/2012-06-14'],
  ['lundi 3 mars', '[lundi 3 mars] => --03-03'],
  ['avant fin décembre 2015', '[fin décembre 2015] => 2015-12 end'],
  ["d'ici à 2020", '[2020] => 2020 by'],
  ['au deuxième trimestre 2016', '[deuxième trimestre 2016] => 2016-04/2016-06'],
  ['dans les années 1990', '[années 1990] => 1990/1999'],
  ['le 03/05/2017', '[03/05/2017] => 2017-05-03'],
  ['MARS 2011', '[MARS 2011] => 2011-03'],
  ['du 12 au 14 juin 1878', '[12 au 14 juin 1878] => 1878-06-12/1878-06-14'],
  ['du 28 février au 3 mars 2011', '[28 février au 3 mars 2011] => 2011-02-28/2011-03-03'],
]

const spanish: readonly (readonly [string, string])[] = [
  ['10 de mayo de 2014', '[10 de mayo de 2014] => 2014-05-10'],
  ['del 10 al 12 de mayo de 2014', '[10 al 12 de mayo de 2014] => 2014-05-10/2014-05-12'],
  ['lunes, 3 de marzo', '[lunes, 3 de marzo] => --03-03'],
  ['en mayo del 2014', '[mayo del 2014] => 2014-05'],
  ['10 de mayo de 1850', '[10 de mayo de 1850] => 1850-05-10'],
  ['a finales de 2016', '[a finales de 2016] => 2016 late'],
  ['antes de junio de 2015', '[junio de 2015] => 2015-06 before'],
  ['el primer semestre de 2016', '[primer semestre de 2016] => 2016-01/2016-06'],
  ['otoño de 2010', '[otoño de 2010] => 2010 autumn'],
]

const bare: readonly (readonly [string, string])[] = [
  ['the 2015 review', '[2015] => 2015'],
  ['Resolution 1325 (2000)', '[2000] => 2000'],
  ['(Harbour Union, 2007)', '[2007] => 2007'],
  ['launched in 2012 by the union', '[2012] => 2012'],
]

const traps = [
  'Day 1 - session 1',
  'Session 11 ©© HARBOUR/WORKS',
  '14 of the 26 member ports',
  'Training at the annex in Lisbon, 1,5 day.',
  'a two-three day workshop',
  'Ports in a Nutshell: 1 – 2 – 3',
  'one port may help, all others may not',
  'the 1-2-3 of dredging',
  'see paragraph 9.3 and section 10.15',
  'between 10-15 participants from each team',
  '3 main aims 2 side aims',
  'On the second day, U.S. staff will speak',
  'day-to-day work',
  'Teams will march in step and may sit down',
  'Slides: 28',
  'Slides: 28\nMay and June',
  'Core Values: 1) Kind; 2) locally-run',
  'a budget of 2000 dollars before 2000 people',
  'over 2010 participants since 1990 families',
  '12 may not march 5 miles',
  '31 February 2011 and 30/02/2011',
  '9/11',
  'see page 9/11',
  'ISBN 978-3-16-148410-0, tel. +41 22 730 2011',
  'version 2.10.2014.3 and 10.0.0.1',
  '€2010 and $1999',
  '2000-2030 Dinner',
  'light 1850 lamps, 1,863 lamps and 1890-1895 lamps',
  'room 1863, berth 18-1899',
  'see example.org/a-plan-by-end-of-2024',
]

describe('dates', () => {
  it.each(english)('are read in English: %s', (text, expected) => expect(shown(text)).toEqual([expected]))
  it.each(french)('are read in French: %s', (text, expected) => expect(shown(text, 'fr')).toEqual([expected]))
  it.each(spanish)('are read in Spanish: %s', (text, expected) =>
    expect(shown(text, 'es')).toEqual([expected]),
  )
  it.each(bare)('may be bare years where asked for: %s', (text, expected) => {
    expect(shown(text, 'en', { bareYears: true })).toEqual([expected])
    expect(shown(text)).toEqual([])
  })
  it.each(traps)('are not seen in: %s', (text) => {
    expect(shown(text, 'en', { bareYears: true })).toEqual([])
  })

  it('carry the words that bound them', () => {
    const text = 'finish before end of calendar year 2005, at best'
    expect(findDates(text, lexicon('en')).map(({ phrase }) => textAt(text, phrase))).toEqual([
      'before end of calendar year 2005',
    ])
  })

  it('in figures follow what the rest of the text shows', () => {
    expect(dayFirstOf('from 23/03/2015 on')).toBe(true)
    expect(dayFirstOf('from 03/23/2015 on')).toBe(false)
    expect(dayFirstOf('23/03/2015, 03/23/2015')).toBeNull()
    expect(dayFirstOf('03/04/2015')).toBeNull()
    expect(shown('03/04/2015', 'en', { dayFirst: false })).toEqual(['[03/04/2015] => 2015-03-04'])
  })

  const piece = fc.constantFrom(
    'May',
    '12',
    '14',
    '2012',
    ' ',
    '-',
    ',',
    'to',
    '/',
    '03',
    '.',
    'end of',
    'June',
    '\n',
    'Q3',
    'by',
  )
  it('lie in order, inside the text, and never overlap', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(pieces.length % 2 ? '' : ' ')
        let end = 0
        for (const date of findDates(text, lexicon('en'), { bareYears: true })) {
          expect(date.span[0]).toBeGreaterThanOrEqual(end)
          expect(date.span[1]).toBeGreaterThan(date.span[0])
          expect(date.phrase[0]).toBeLessThanOrEqual(date.span[0])
          expect(date.start).toMatch(/^(?:\d{4}(?:-\d\d){0,2}|--\d\d(?:-\d\d)?|---\d\d)$/u)
          end = date.span[1]
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

it.each([
  ['2019', true],
  ['2019-05', true],
  ['2020-02-29', true],
  ['2019-02-29', false],
  ['2019-13', false],
  ['2019-00', false],
  ['2024-99-99', false],
  ['2019-5', false],
  ['19', false],
  ['--05-29', false],
  ['2019-05-29T10:00', false],
  ['', false],
])('%s is a date that people may give: %s', (text, isOne) => {
  expect(isIsoDate(text)).toBe(isOne)
})
