import { baseUrlSchema } from '../../schemas/base-url.ts'
import type { Config } from '../../schemas/config.ts'
import { type Asked, textOption, WrongUse } from './command.ts'

/** Where the site will stand, as --base-url or else the configuration says; nothing where neither does. */
export function baseUrlOf(asked: Asked, config: Config): { readonly baseUrl?: string } {
  const given = textOption(asked, 'base-url', '')
  if (given === '') return config.baseUrl === undefined ? {} : { baseUrl: config.baseUrl }
  const { data, error } = baseUrlSchema.safeParse(given)
  if (data === undefined)
    throw new WrongUse(
      `unexpected --base-url \`${given}\`, ${error.issues[0]?.message ?? 'expected an address'}`,
    )
  return { baseUrl: data }
}
