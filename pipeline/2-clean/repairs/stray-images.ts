import { takingOut } from './taking-out.ts'

/**
 * An image that Markdown took for words: its address holds a space, `![](/files/Side Event 2.jpg)`, or its bracket is gone,
 * `![]https://harbour.example/pier.png)`.
 */
const image =
  /!\[[^[\]\n]{0,300}\](?:\([^()\n]{0,500}|https?:\/\/[^\s()[\]!]{1,500})\.(?:jpe?g|png|gif|svg|webp|avif)(?:\s+["'][^"'\n]{0,300}["'])?\)\s*/giu

/** Takes out what stands for an image and is printed as it is. */
export const strayImages = takingOut('stray-images', '![', image)
