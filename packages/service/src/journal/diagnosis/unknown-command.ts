import { nearest } from '../../nearest.ts'
import { chatPaths, operationNames, webPaths } from '../../operation-names.ts'
import type { Api } from '../../trace.ts'
import type { Explain } from './scene.ts'
import { quote } from './words.ts'

/** There is no such command, action or path. */
export const unknownCommand: Explain<'unknown-command'> = ({ name }, { trace }) => {
  const { api } = trace
  const meant = nearest(name, candidates[api]) ?? sameCommand(name)
  return {
    cause: 'unknown-command',
    summary: `There is no ${api === 'lcic' ? 'action' : 'command at'} ${quote(name)}.`,
    details: { name, ...(meant !== undefined && { nearest: meant }) },
    fix: meant === undefined ? fixOf(name, api) : `Did you mean ${meant}?`,
  }
}

const candidates: Readonly<Record<Api, readonly string[]>> = {
  chat: chatPaths,
  lcic: operationNames.lcic,
  web: webPaths,
  control: [],
}

/** The right command in the wrong place: `/v4/im/portrait_get`. */
function sameCommand(path: string): string | undefined {
  const command = path.split('/').at(-1) ?? ''
  const commands = new Map(chatPaths.map((known) => [known.split('/').at(-1) ?? '', known]))
  return commands.get(nearest(command, commands.keys()) ?? '')
}

function fixOf(name: string, api: Api): string {
  if (operationNames.lcic.includes(name.split('/').at(-1) ?? ''))
    return 'LCIC actions are called at /, with the header X-TC-Action.'
  return api === 'lcic' ? 'docs/reference/lcic.md lists the actions.' : 'docs/reference lists the paths.'
}
