import type { StemLanguage } from './stem.ts'

/**
 * Words too common to find anything by. "should", "must", "would", "can" and "could" are not among them: they tell a
 * recommendation from a finding.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again all also although am among an and any are as at be because been before being ' +
    'below between both but by did do does doing down during each either else etc few for from further get got ' +
    'had has have having he her here hers him his how however i if in into is it its itself just least let like ' +
    'may me might more most my neither no nor not now of off often on once only onto or other our ours out over ' +
    'own per rather said same say says she since so some such than that the their theirs them then there these ' +
    'they this those through thus to too under until up upon us very was we were what when where whether which ' +
    'while who whom whose why will with within without yet you your yours'
  ).split(' '),
)

/** The same in French; letters that stand before an apostrophe are words. Those that English means something else by stay. */
const FRENCH =
  'a afin ai aient ainsi alors apres au aucun aucune aujourd auquel aussi autre autres aux auxquelles auxquels avaient avait ' +
  'avant avec avoir ayant bien c ce ceci cela celle celles celui ces cet cette ceux chaque chez d dans de des deja depuis ' +
  'desquelles desquels dont donc du duquel durant elle elles en encore entre es est et etaient etait etant ete etes etre eu ' +
  'eux furent fut hors hui il ils j je jusqu jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu ' +
  'lorsque lui m ma mais malgre me meme memes mes moi moins mon n ne ni non nos notre nous on ont or ou par parmi pas ' +
  'pendant peu peut peuvent plus plusieurs pour pourquoi puis puisqu puisque qu quand que quel quelle quelles quelque ' +
  'quelques quels qui quoi s sa sans sauf se selon sera seront ses si soi soient soit sommes sont sous suis sur t ta tandis ' +
  'tant te tel telle telles tels tes toi ton tous tout toute toutefois toutes tres trop tu un une vers voici voila vos votre ' +
  'vous y'

/** The same in Spanish. */
const SPANISH =
  'a al algo alguna algunas alguno algunos ante antes aquel aquella aquellas aquellos asi aun aunque bajo cada casi como con ' +
  'contra cual cuales cuando cuyo cuya cuyos cuyas de del desde donde dos durante e el ella ellas ellos en entre eran eres es ' +
  'esa esas ese eso esos esta estaba estaban estado estamos estan estar estas este esto estos estoy fue fueron fuera ha haber ' +
  'habia habian han hasta hay haya la las le les lo los luego mas me mediante mi mientras mis misma mismas mismo mismos muy ' +
  'nada ni ningun ninguna no nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poco por ' +
  'porque pues que quien quienes se segun sera seran si sido siempre sin sino sobre su sus tal tales tambien tampoco tan te ' +
  'tenia ti tiene tienen toda todas todo todos tras tu tus u un una unas uno unos usted y ya yo'

export const STOP_WORDS_BY_LANGUAGE: Readonly<Record<StemLanguage, ReadonlySet<string>>> = {
  en: STOP_WORDS,
  fr: new Set(FRENCH.split(' ')),
  es: new Set(SPANISH.split(' ')),
}
