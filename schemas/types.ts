import type { z } from 'zod'
import type { fileSchemas, recordSchemas } from './all.ts'

/** What a record of each type is, by type. */
export type RecordTypes = { readonly [T in keyof typeof recordSchemas]: z.infer<(typeof recordSchemas)[T]> }
export type RecordType = keyof RecordTypes
export type AnyRecord = RecordTypes[RecordType]
export type Manifest = z.infer<(typeof fileSchemas)['manifest']>
