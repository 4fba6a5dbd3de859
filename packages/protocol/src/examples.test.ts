import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { chatAnswers, controlAnswers, lcicAnswers, webAnswers } from './answers.ts'
import type { Validator } from './create-validator.ts'
import { chatDocuments, controlDocuments, webDocuments } from './documents.ts'
import { chatRequests, controlLines, controlRequests, lcicRequests, webRequests } from './requests.ts'

interface Reference {
  readonly $ref: string
}
interface Content {
  readonly 'application/json'?: { readonly examples: Readonly<Record<string, Reference>> }
  readonly 'application/x-ndjson'?: { readonly examples: Readonly<Record<string, Reference>> }
  readonly 'text/event-stream'?: { readonly examples: Readonly<Record<string, Reference>> }
}
interface OperationObject {
  readonly operationId: string
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

const specs = new URL('../../../specs/', import.meta.url)
const read = (path: string) => parse(readFileSync(new URL(path, specs), 'utf8'))

/** What `../examples/chat/portrait_set.yaml#/nick/request` names. */
function resolveExample({ $ref }: Reference): { readonly summary: string; readonly value: unknown } {
  const [file = '', pointer = ''] = $ref.split('#')
  return pointer
    .slice(1)
    .split('/')
    .reduce((node, step) => node[step], read(file.replace('../', '')))
}

const apis: readonly {
  readonly api: string
  readonly requests: Readonly<Record<string, Validator>>
  readonly answers: Readonly<Record<string, Validator>>
}[] = [
  { api: 'chat', requests: chatRequests, answers: chatAnswers },
  { api: 'lcic', requests: lcicRequests, answers: lcicAnswers },
  { api: 'web', requests: webRequests, answers: { ...webAnswers, streamEvents: webDocuments.ChangeEvents } },
]

describe.each(apis)('the examples of $api', ({ api, requests, answers }) => {
  const paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>> = read(`${api}/openapi.yaml`).paths
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  const cases = operations.flatMap(({ operationId, requestBody, responses }) => {
    const listed = (content: Content | undefined, validator: Validator | undefined) =>
      Object.values((content?.['application/json'] ?? content?.['text/event-stream'])?.examples ?? {}).map(
        (reference) => ({
          $ref: reference.$ref,
          operationId,
          validator,
        }),
      )
    return [
      ...listed(requestBody?.content, requests[operationId]),
      ...listed(responses['200']?.content, answers[operationId]),
    ]
  })

  it.each(cases)('$operationId: $$ref', ({ $ref, validator }) => {
    const { summary, value } = resolveExample({ $ref })
    expect(summary).toMatch(/\S/)
    expect(validator?.(value)).toBeUndefined()
    expect(validator?.(null), 'the validator refuses something').toBeDefined()
  })

  it('are all used', () => {
    const written = readdirSync(new URL(`examples/${api}`, specs)).flatMap((file) =>
      Object.entries<object>(read(`examples/${api}/${file}`)).flatMap(([name, entry]) =>
        Object.keys(entry).map((part) => `../examples/${api}/${file}#/${name}/${part}`),
      ),
    )
    const text = readFileSync(new URL(`${api}/openapi.yaml`, specs), 'utf8')
    expect(written.filter((reference) => !text.includes(`"${reference}"`))).toEqual([])
  })
})

describe('the examples of control', () => {
  const paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>> = read('control/openapi.yaml').paths
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  const examplesOf = (content: Content = {}) =>
    [content['application/json'], content['application/x-ndjson']].flatMap((body) =>
      Object.values(body?.examples ?? {}),
    )
  const cases = operations.flatMap(({ operationId, requestBody, responses }) => [
    ...examplesOf(requestBody?.content).map(({ $ref }) => ({ operationId, $ref, isRequest: true })),
    ...examplesOf(responses['200']?.content).map(({ $ref }) => ({ operationId, $ref, isRequest: false })),
  ])
  const answers: Readonly<Record<string, Validator>> = controlAnswers
  const requests: Readonly<Record<string, Validator>> = { ...controlRequests, ...controlLines }

  // What a request says in its path is no part of its body.
  it.each(cases)('$operationId: $$ref', ({ operationId, $ref, isRequest }) => {
    const { value } = resolveExample({ $ref })
    const input = operationId === 'updateApp' ? { sdkAppId: 1, ...Object(value) } : value
    expect((isRequest ? requests : answers)[operationId]?.(isRequest ? input : value)).toBeUndefined()
  })
})

describe('the examples of the webhooks', () => {
  const webhooks: Readonly<Record<string, { readonly post: OperationObject }>> = read('chat/openapi.yaml').webhooks
  const cases = Object.values(webhooks).flatMap(({ post: { operationId, requestBody } }) =>
    Object.values(requestBody?.content['application/json']?.examples ?? {}).map(({ $ref }) => ({ operationId, $ref })),
  )

  it.each(cases)('$operationId: $$ref', ({ operationId, $ref }) => {
    const validate = operationId === 'StateChange' ? chatDocuments.StateChange : chatDocuments.CallbackPortraitSet
    expect(validate(resolveExample({ $ref }).value)).toBeUndefined()
    expect(validate({})).toBeDefined()
  })

  it('are there for each', () => {
    expect(new Set(cases.map(({ operationId }) => operationId)).size).toBe(Object.keys(webhooks).length)
  })
})

describe("the samples of the vendor's pages", () => {
  const profile = read('examples/web/profile.yaml')

  it.each([
    [
      'portrait_set, request',
      read('examples/chat/portrait_set.yaml').nick.request.value,
      '{"From_Account":"id","ProfileItem":[{"Tag":"Tag_Profile_IM_Nick","Value":"MyNickName"}]}',
    ],
    [
      'portrait_set, answer',
      read('examples/chat/portrait_set.yaml').undecodable.answer.value,
      '{"ActionStatus":"FAIL","ErrorCode":40001,"ErrorInfo":"Err_Profile_Comm_Decode_Fail","ErrorDisplay":""}',
    ],
    [
      'im_set_attr, request',
      read('examples/chat/im_set_attr.yaml').pair.request.value,
      '{"UserAttrs":[{"To_Account": "xiaojun012","Attrs": {"sex": "attr1","city": "attr2"}},{"To_Account": "xiaojun013","Attrs": {"city": "attr3","sex": "attr4"}}]}',
    ],
    [
      'im_set_attr, answer',
      read('examples/chat/im_set_attr.yaml').pair.answer.value,
      '{"ActionStatus": "OK","ErrorInfo": "","ErrorCode": 0}',
    ],
    [
      'ModifyUserProfile, input',
      read('examples/lcic/ModifyUserProfile.yaml').nickname.request.value,
      '{"UserId": "xxx","Nickname": "abc"}',
    ],
    [
      'ModifyUserProfile, output',
      read('examples/lcic/ModifyUserProfile.yaml').nickname.answer.value,
      '{"Response": {"RequestId": "xx"}}',
    ],
    [
      'updateMyProfile, standard fields',
      profile.nick.request.value,
      '{"nick":"My nickname","avatar":"http(s)://url/to/image.jpg","gender":"Gender_Type_Male","selfSignature":"My status","allowType":"AllowType_Type_AllowAny"}',
    ],
    [
      'updateMyProfile, a custom field',
      profile.custom.request.value,
      '{"profileCustomField":[{"key":"Tag_Profile_Custom_Test1","value":"My custom profile 1"}]}',
    ],
    [
      'updateMyProfile, both',
      profile.both.request.value,
      '{"nick":"My nickname","profileCustomField":[{"key":"Tag_Profile_Custom_Test1","value":"My custom profile 1"},{"key":"Tag_Profile_Custom_Test2","value":"My custom profile 2"}]}',
    ],
    ['getUserProfile', read('examples/web/profiles.yaml').sample.request.value, '{"userIDs":["user1","user2"]}'],
  ])('%s', (_, value, sample) => {
    expect(value).toEqual(JSON.parse(sample))
  })
})

it('the demo seed is a seed', () => {
  expect(controlDocuments.Seed(read('examples/control/demo-seed.json'))).toBeUndefined()
})
