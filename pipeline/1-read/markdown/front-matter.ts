import type { Hints } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import { parseYaml } from '../../text/yaml.ts'
import { eventDays } from './event-days.ts'
import { dateOf, plain } from './plain-value.ts'
import { parseToml } from './toml.ts'

/** Front matter keys that mean the same, first one wins. */
const keys: Readonly<
  Record<'title' | 'date' | 'publisher' | 'url' | 'description' | 'language', readonly string[]>
> = {
  title: ['title', 'headline', 'name'],
  date: ['date', 'publishedDate', 'published', 'published_time', 'pubDate', 'created'],
  publisher: ['publisher', 'organisation', 'organization', 'institution'],
  url: ['url', 'source_url', 'canonical', 'permalink'],
  description: ['description', 'summary', 'abstract', 'excerpt'],
  language: ['lang', 'language'],
}

const languages = {
  yaml: { name: 'YAML', parse: parseYaml },
  toml: { name: 'TOML', parse: parseToml },
} as const

const longest = 64 * 1024

/** What front matter says, as plain values; what is wrong in it is reported. */
export function saidIn(matter: string, language: keyof typeof languages, report: Report): unknown {
  const { name, parse } = languages[language]
  const { value, problem } = parse(matter.slice(0, longest))
  if (problem)
    report(
      'warning',
      'front-matter',
      `Unexpected ${name} in the front matter (${problem}); it was left out`,
      { line: 1 },
    )
  return value
}

/** What front matter says about its file; anything that is no plain value is left out. */
export function frontMatterHints(value: unknown): Hints {
  if (typeof value !== 'object' || value === null) return {}
  const map = value as Record<string, unknown>
  const found = Object.entries(keys).flatMap(([field, names]) => {
    const text = names
      .map((name) => ({ name, value: plain(map[name]) }))
      .find(({ name, value }) => value !== null && !isSlug(name, value))?.value
    const fitting =
      text && (field === 'date' ? dateOf(text) : field === 'language' ? /^[a-z]{2}/u.exec(text)?.[0] : text)
    return fitting ? [[field, fitting] as const] : []
  })
  const authors = [map['authors'] ?? map['author']]
    .flat()
    .map(plain)
    .filter((name) => name !== null)
  const event = eventDays(map)
  return {
    ...Object.fromEntries(found),
    ...(authors.length > 0 ? { authors } : {}),
    ...(event ? { eventDays: event } : {}),
  }
}

/** "name: harbour-lamps": a page may be called so in its address alone. */
function isSlug(key: string, value: string): boolean {
  return key === 'name' && !/\s/u.test(value)
}
