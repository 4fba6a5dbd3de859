import type { LcicOperations } from '@portrait/protocol'
import {
  addUser,
  hasSensitiveWord,
  type ModelApp,
  type ModelState,
  type ModelUser,
  Refusal,
  writeFields,
} from './model-state.ts'

type Inputs = { readonly [Id in keyof LcicOperations]: LcicOperations[Id]['input'] }
type Rules = { readonly [Id in keyof Inputs]: (input: Inputs[Id], state: ModelState, newIds: NewIds) => object }
type Entry = Inputs['RegisterUser']

/** The ids that the service gave to new users, in the order of its answer; the model cannot foresee them. */
export type NewIds = readonly string[]

interface Found {
  readonly model: ModelApp
  readonly id: string
  readonly user: ModelUser
}

const nickTag = 'Tag_Profile_IM_Nick'
const avatarTag = 'Tag_Profile_IM_Image'

/** What each LCIC action answers and does, said as plainly as can be. */
const rules: Rules = {
  RegisterUser(input, state, [id = '']) {
    const model = ownApp(input.SdkAppId, state)
    if (input.OriginId && byOrigin(input.OriginId, [model]).length > 0) {
      throw new Refusal('FailedOperation.OriginIdExists')
    }
    register(input, id, model, state)
    return { UserId: id, Token: 'token' }
  },
  BatchRegister({ Users }, state, newIds) {
    for (const { SdkAppId } of Users) ownApp(SdkAppId, state)
    const answers = Users.map((entry, index) => {
      const id = newIds[index] ?? ''
      return { SdkAppId: entry.SdkAppId, UserId: id, OriginId: entry.OriginId || id }
    })
    // Of an OriginId that comes twice the last entry counts; the user stays where the first one stood.
    const last = new Map(Users.map((entry, index) => [`${entry.SdkAppId} ${answers[index]?.OriginId}`, entry]))
    for (const [key, entry] of last) {
      const model = ownApp(entry.SdkAppId, state)
      const { UserId: id = '' } = answers.find((answer) => `${answer.SdkAppId} ${answer.OriginId}` === key) ?? {}
      const [known] = entry.OriginId ? byOrigin(entry.OriginId, [model]) : []
      if (known === undefined) register(entry, id, model, state)
      else if (known.id !== id) throw new Refusal(`The user ${known.id} has become ${id}.`)
      else write(known, entry.Name ?? '', entry.Avatar ?? '', state)
    }
    return { Users: answers }
  },
  LoginUser: ({ UserId }, state) => ({ UserId: byId(UserId, state).id, Token: 'token' }),
  LoginOriginId: (input, state) => ({ UserId: byLogin(input, state).id, Token: 'token' }),
  LoginUserWithRoom: ({ UserId, RoomId }, state) => roomAnswer(byId(UserId, state), RoomId, state),
  LoginOriginIdWithRoom: (input, state) => roomAnswer(byLogin(input, state), input.RoomId, state),
  ModifyUserProfile({ UserId, Nickname, Avatar }, state) {
    const found = byId(UserId, state)
    if (hasSensitiveWord(found.model, `${Nickname ?? ''}\n${Avatar ?? ''}`)) {
      throw new Refusal('InvalidParameter.Content')
    }
    write(found, Nickname, Avatar, state)
    return {}
  },
  DescribeUser: (input, state) => userInfo(wanted(input, state)[0]),
  DescribeUserDetail: (input, state) => ({ Users: wanted(input, state).map(userInfo) }),
  DescribeSdkAppIdUsers({ SdkAppId, Page = 1, Limit = 20 }, state) {
    const all = registeredIn(ownApp(SdkAppId, state))
    return { Total: all.length, Users: all.slice((Page - 1) * Limit, Page * Limit).map(userInfo) }
  },
  DeleteUser({ UserId }, state) {
    const { model, id } = byId(UserId, state)
    model.users.delete(id)
    return {}
  },
}

/** Answers an LCIC call by the account that has all apps. Throws a Refusal. */
export function modelLcic<Id extends keyof Inputs>(id: Id, input: unknown, state: ModelState, newIds: NewIds): object {
  // Random calls have the inputs of their operations.
  return rules[id](input as Inputs[Id], state, newIds)
}

function ownApp(sdkAppId: number, { apps }: ModelState): ModelApp {
  const model = apps.find(({ app }) => app.sdkAppId === sdkAppId)
  if (model === undefined) throw new Refusal('InvalidParameter.SdkAppId')
  return model
}

function registeredIn(model: ModelApp): readonly Found[] {
  const all = [...model.users].map(([id, user]) => ({ model, id, user }))
  return all.filter(({ user }) => user.originId !== undefined)
}

function byOrigin(originId: string, apps: readonly ModelApp[]): readonly Found[] {
  return apps.flatMap(registeredIn).filter(({ user }) => user.originId === originId)
}

function first(found: readonly Found[]): Found {
  if (found[0] === undefined) throw new Refusal('ResourceNotFound.User')
  return found[0]
}

function byId(userId: string, { apps }: ModelState): Found {
  return first(apps.flatMap(registeredIn).filter(({ id }) => id === userId))
}

function byLogin({ SdkAppId, OriginId }: Inputs['LoginOriginId'], state: ModelState): Found {
  return first(byOrigin(OriginId, [ownApp(SdkAppId, state)]))
}

function wanted({ UserId, OriginId }: Inputs['DescribeUserDetail'], state: ModelState): readonly [Found, ...Found[]] {
  if (UserId !== undefined) return [byId(UserId, state)]
  if (OriginId === undefined) throw new Refusal('MissingParameter')
  const all = byOrigin(OriginId, state.apps)
  return [first(all), ...all.slice(1)]
}

function register({ Name, Avatar, OriginId }: Entry, id: string, model: ModelApp, state: ModelState): void {
  const user = addUser(model, id, state.now)
  user.originId = OriginId || id
  state.registered.push(id)
  write({ model, id, user }, Name, Avatar, state)
}

function write(
  { model, user }: Found,
  name: string | undefined,
  avatar: string | undefined,
  { now }: ModelState,
): void {
  if (name !== undefined) writeFields(user, [[nickTag, name]], model.app.choices, now)
  if (avatar !== undefined) writeFields(user, [[avatarTag, avatar]], model.app.choices, now)
}

function userInfo({ model, id, user }: Found): object {
  const text = (tag: string) => String(user.fields.get(tag) ?? '')
  return {
    SdkAppId: model.app.sdkAppId,
    UserId: id,
    Name: text(nickTag),
    Avatar: text(avatarTag),
    OriginId: user.originId,
  }
}

function roomAnswer({ model, id }: Found, roomId: number, { now }: ModelState): object {
  const iat = Math.floor(now / 1000)
  const claims = { class_id: roomId, school_id: model.app.sdkAppId, user_id: id, iss: 'portrait' }
  return { UserId: id, Token: { ...claims, iat, exp: iat + 7 * 86_400 } }
}
