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
