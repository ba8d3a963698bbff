import { takingOut } from './taking-out.ts'

/** `{% include note.html %}`, `{{ page.title }}`, `{: .notice}`: what a site's generator reads and no reader sees. */
const tag =
  /\{%[-\s][^{}\n\u2028]{0,300}?%\}|\{\{[<%]?\s[^{}\n\u2028]{0,300}?\s[>%]?\}\}|\{:\s?[.#][^{}\n\u2028]{1,100}\}/gu

/** Takes out the tags of templates that pages were made with. */
export const templateTags = takingOut('template-tags', '{', tag)
