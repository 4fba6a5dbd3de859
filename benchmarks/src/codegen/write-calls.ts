import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const callCount = 50

/** Operations of the Chat API with an input that fits, as callers write it. */
const inputs: readonly (readonly [id: string, heyApi: string, input: string])[] = [
  ['portrait_set', 'portraitSet', "{ From_Account: 'a', ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'A' }] }"],
  ['portrait_get', 'portraitGet', "{ To_Account: ['a'], TagList: ['Tag_Profile_IM_Nick'] }"],
  ['account_check', 'accountCheck', "{ CheckItem: [{ UserID: 'a' }] }"],
  ['im_set_attr', 'imSetAttr', "{ UserAttrs: [{ To_Account: 'a', Attrs: { plan: 'gold' } }] }"],
  ['im_add_tag', 'imAddTag', "{ UserTags: [{ To_Account: 'a', Tags: ['x'] }] }"],
]
const query = "{ sdkappid: 1, identifier: 'a', usersig: 'x', random: 1, contenttype: 'json' } as const"

/** Writes a program of 50 calls beside what was generated, and a project that checks it. */
export function writeCalls(folder: string, kind: 'ours' | 'hey-api'): void {
  mkdirSync(folder, { recursive: true })
  const calls = Array.from({ length: callCount }, (_, index) => {
    const [id, heyApi, input] = inputs[index % inputs.length] ?? ['', '', '']
    const call = kind === 'ours' ? `chat.${id}(${input})` : `${heyApi}({ body: ${input}, query: ${query} })`
    return `export const answer${index} = await ${call}`
  })
  const head =
    kind === 'ours'
      ? [
          "import type { ChatOperations } from './gen/chat.operations.gen.js'",
          'type Call<T extends { input: unknown; output: unknown }> = (input: T["input"]) => Promise<T["output"]>',
          'declare const chat: { [Id in keyof ChatOperations]: Call<ChatOperations[Id]> }',
        ]
      : [`import { ${inputs.map(([, name]) => name).join(', ')} } from './gen/sdk.gen.js'`]
  writeFileSync(join(folder, 'calls.ts'), [...head, ...calls, ''].join('\n'))
  const compilerOptions = {
    ...{ target: 'ES2023', lib: ['ES2023', 'DOM', 'DOM.Iterable'], module: 'preserve', moduleResolution: 'bundler' },
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['calls.ts'] }))
}
