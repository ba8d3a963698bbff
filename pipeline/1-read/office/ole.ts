const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

/** Whether these bytes are a compound file of old office programs, and if so whether it wraps an encrypted document. */
export function oleKind(bytes: Uint8Array): 'encrypted' | 'old' | null {
  if (!magic.every((byte, i) => bytes[i] === byte)) return null
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer.includes(encryptedPackage) ? 'encrypted' : 'old'
}
