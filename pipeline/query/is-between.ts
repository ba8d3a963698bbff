/** Whether a date as precise as printed is in the range: any day it may mean is enough. Null ends are open. */
export function isBetween(date: string | null, since: string | null, until: string | null): boolean {
  if (since === null && until === null) return true
  if (date === null) return false
  return (since === null || `${date}~` >= since) && (until === null || date <= `${until}~`)
}
