import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where screenshots go: the README's images when they are to be renewed, else where nobody misses them. */
export const imageFolder =
  process.env.UPDATE_SCREENSHOT === undefined
    ? join(tmpdir(), 'portrait-images')
    : join(import.meta.dirname, '../../../../docs/images')
