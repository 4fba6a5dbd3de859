import { chatOperations, controlOperations, lcicOperations } from '@portrait/protocol'

/** The operations that can be called, by API. What streams has commands of its own. */
export const operationNames: readonly {
  readonly api: 'Chat' | 'LCIC' | 'Control'
  readonly names: readonly string[]
}[] = [
  { api: 'Chat', names: Object.keys(chatOperations) },
  { api: 'LCIC', names: Object.keys(lcicOperations) },
  {
    api: 'Control',
    names: Object.values(controlOperations)
      .filter(isPlain)
      .map(({ id }) => id),
  },
]

function isPlain({ takes, answers }: { readonly takes: string; readonly answers: string }): boolean {
  return (takes === 'json' || takes === 'nothing') && (answers === 'json' || answers === 'nothing')
}
