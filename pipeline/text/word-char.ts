/**
 * Letters and digits as the inside of a character class. Ranges, since a class of `\p{L}` under the flags `iu` takes a
 * pattern four times as long to compile (measured), and knowledge makes many patterns.
 */
export const wordChar =
  '0-9A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u2C00-\\u2DFF\\u3040-\\uD7FF\\uF900-\\uFDFF'
