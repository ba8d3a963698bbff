/** Kinds of links that say: the same is stated there. */
export const SAID_AGAIN: ReadonlySet<string> = new Set(['same-as', 'recurs'])
