import { takingOut } from './taking-out.ts'

/** What a site's generator translates is read: `{{ _('Lamps') }}`. */
const translated = '(?:_|gettext|trans|t)\\('

/** `{% include note.html %}`, `{{ page.title }}`, `{: .notice}`: what a site's generator reads and no reader sees. */
const tag = new RegExp(
  [
    '\\{%[-\\s][^{}\\n\\u2028]{0,300}?%\\}',
    `\\{\\{[<%]?\\s(?!${translated})[^{}\\n\\u2028]{0,300}?\\s[>%]?\\}\\}`,
    '\\{:\\s?[.#][^{}\\n\\u2028]{1,100}\\}',
    `\\{\\{\\s?${translated}["'“‘]\\s?`,
    `\\s?["'”’]\\)\\s?\\}\\}`,
  ].join('|'),
  'gu',
)

/** Takes out the tags of templates that pages were made with. */
export const templateTags = takingOut('template-tags', '{', tag)
