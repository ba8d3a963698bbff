import { z } from 'zod'

/** The address at which a site will stand: a page's address is this, a slash, and its path. */
export const baseUrlSchema = z
  .string()
  .regex(/^https?:\/\/[^\s/?#]+[^\s?#]*$/u, {
    error: 'expected an address such as https://example.org/lessons, without ? and #',
  })
  .refine((given) => URL.canParse(given), {
    error: 'expected an address such as https://example.org/lessons',
  })
