import { takingOut } from './taking-out.ts'

/** An image whose address holds a space, so that Markdown took it for words: `![](/files/Side Event 2.jpg)`. */
const image =
  /!\[[^[\]\n]{0,300}\]\([^()\n]{0,500}\.(?:jpe?g|png|gif|svg|webp|avif)(?:\s+["'][^"'\n]{0,300}["'])?\)\s*/giu

/** Takes out what stands for an image and is printed as it is. */
export const strayImages = takingOut('stray-images', '![', image)
