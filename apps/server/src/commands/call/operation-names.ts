import { chatOperations, lcicOperations } from '@portrait/protocol'

/** The operations that can be called, by API. */
export const operationNames = [
  { api: 'Chat', names: Object.keys(chatOperations) },
  { api: 'LCIC', names: Object.keys(lcicOperations) },
] as const
