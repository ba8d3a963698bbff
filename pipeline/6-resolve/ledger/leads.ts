const BETWEEN = /\s+(?:and|et|y|&)\s+|\s*[,;]\s*(?:and\s+)?/u

/** Ids of all who lead, in the order printed: of "Harbour Police and Ann's Office" both, of "Foreign and Coastal Office" the one. */
export function leadsOf(lead: string, idOf: (name: string) => string | null): readonly string[] {
  const whole = idOf(lead)
  if (whole !== null) return [whole]
  return [...new Set(lead.split(BETWEEN).map((name) => idOf(name.trim())))].filter((id) => id !== null)
}
