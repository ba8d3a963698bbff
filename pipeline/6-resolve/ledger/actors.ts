const between = /\s+(?:and|et|y|&)\s+|\s*[,;]\s*(?:and\s+)?/u

/** Who acts, the whole first: "OSS and MIPO" is two, and "Ministry of Interior and Public Order" is one. */
export function actorsIn(actor: string): readonly string[] {
  return [actor, ...actor.split(between).map((name) => name.trim())]
}

/** Ids of all who lead, in the order printed: of "Harbour Police and Ann's Office" both, of "Foreign and Coastal Office" the one. */
export function leadsOf(lead: string, idOf: (name: string) => string | null): readonly string[] {
  const [whole, ...parts] = actorsIn(lead).map(idOf)
  return whole ? [whole] : [...new Set(parts)].filter((id) => id !== null && id !== undefined)
}
