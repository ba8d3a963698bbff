/** Nobody wraps lines with fewer letters. */
export const narrowest = 40
