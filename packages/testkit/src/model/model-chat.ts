import type { ChatOperations } from '@portrait/protocol'
import {
  addUser,
  bytesOf,
  checkValue,
  hasSensitiveWord,
  isAllowed,
  isOnline,
  type ModelApp,
  type ModelState,
  type ModelUser,
  modelFields,
  Refusal,
  writeFields,
} from './model-state.ts'

type Rules = {
  readonly [Id in keyof ChatOperations]: (input: ChatOperations[Id]['input'], app: ModelApp, now: number) => object
}

type Account = {
  readonly UserID?: string
  readonly Identifier?: string
  readonly Nick?: string
  readonly FaceUrl?: string
}

const nameOf = ({ UserID, Identifier }: Account): string => UserID ?? Identifier ?? ''
const info = (code: number) => ({ ResultCode: code, ResultInfo: code === 0 ? '' : 'failed' })

/** What each Chat command answers and does, said as plainly as can be. */
const rules: Rules = {
  portrait_set({ From_Account, ProfileItem }, app, now) {
    for (const { Tag, Value } of ProfileItem) checkValue(app, Tag, Value, 'admin')
    const user = app.users.get(From_Account)
    if (user === undefined) throw new Refusal(40003)
    const values = ProfileItem.map(({ Tag, Value }) => [Tag, Value] as const)
    writeFields(user, values, app.app.choices, now)
    return {}
  },
  portrait_get({ To_Account, TagList }, app) {
    for (const tag of TagList) if (!isAllowed(app, tag, 'admin', 'read')) throw new Refusal(40007)
    const { unknownAccount, unsetFields } = app.app.choices
    const unsetOf = (tag: string) => (unsetFields === 'default' ? modelFields[tag]?.unset : undefined)
    const items = To_Account.map((id) => {
      const user = app.users.get(id)
      if (user === undefined) return { To_Account: unknownAccount === 'echo' ? id : '@TLS#NOT_FOUND', ...info(40003) }
      const values = TagList.map((Tag) => ({ Tag, Value: user.fields.get(Tag) ?? unsetOf(Tag) }))
      return { To_Account: id, ProfileItem: values.filter(({ Value }) => Value !== undefined), ...info(0) }
    })
    const failed = items.filter(({ ResultCode }) => ResultCode !== 0).map((item) => item.To_Account)
    return { UserProfileItem: items, ...(failed.length > 0 && { Fail_Account: failed }) }
  },
  account_import(input, app, now) {
    const code = importFault(input, app)
    if (code !== undefined) throw new Refusal(code)
    importAccount(input, app, now)
    return {}
  },
  multiaccount_import({ AccountList, Accounts = [] }, app, now) {
    const list: readonly Account[] = AccountList ?? Accounts.map((UserID) => ({ UserID }))
    // Of an account that comes twice the last entry counts.
    const last = [...new Map(list.map((account) => [nameOf(account), account])).values()]
    const failed = last.filter((account) => importFault(account, app) !== undefined)
    for (const account of last) if (!failed.includes(account)) importAccount(account, app, now)
    return { FailAccounts: failed.map(nameOf) }
  },
  account_check({ CheckItem }, { users }) {
    const statusOf = (id: string) => (users.has(id) ? 'Imported' : 'NotImported')
    return {
      ResultItem: CheckItem.map(nameOf).map((UserID) => ({ UserID, ...info(0), AccountStatus: statusOf(UserID) })),
    }
  },
  account_delete({ DeleteItem }, { users }) {
    const ids = DeleteItem.map(nameOf)
    const results = ids.map((UserID) => ({ UserID, ...info(users.has(UserID) ? 0 : 70107) }))
    for (const id of ids) users.delete(id)
    return { ResultItem: results }
  },
  kick(input, { users }, now) {
    const user = users.get(nameOf(input))
    if (user === undefined) throw new Refusal(70107)
    user.kickedAtSeconds = Math.floor(now / 1000)
    user.updatedAt = now
    return {}
  },
  query_online_status({ To_Account, IsNeedDetail }, { users }) {
    const unknown = To_Account.filter((id) => !users.has(id))
    if (unknown.length === To_Account.length) throw new Refusal(70107)
    return {
      QueryResult: To_Account.filter((id) => users.has(id)).map((id) => ({
        To_Account: id,
        Status: isOnline(id) ? 'Online' : 'Offline',
        ...(isOnline(id) && IsNeedDetail === 1 && { Detail: [{ Platform: 'Web', Status: 'Online' }] }),
      })),
      ...(unknown.length > 0 && { ErrorList: unknown.map((id) => ({ To_Account: id, ErrorCode: 70107 })) }),
    }
  },
  im_set_attr_name({ AttrNames }, { app, attributeNames }) {
    if (app.choices.attributeNames === 'replace') attributeNames.clear()
    for (const [number, name] of Object.entries(AttrNames)) attributeNames.set(number, name)
    return {}
  },
  im_get_attr_name: (_input, { attributeNames }) => ({ AttrNames: Object.fromEntries(attributeNames) }),
  im_set_attr({ UserAttrs }, app, now) {
    for (const { Attrs } of UserAttrs) checkNames(Object.keys(Attrs), app)
    changeAll(UserAttrs, app, now, ({ attributes }, { Attrs }) => {
      for (const [name, value] of Object.entries(Attrs)) attributes.set(name, value)
    })
    return {}
  },
  im_get_attr({ To_Account }, app) {
    const attrsOf = (id: string) => Object.fromEntries(knownUser(id, app).attributes)
    return { UserAttrs: To_Account.map((id) => ({ To_Account: id, Attrs: attrsOf(id) })) }
  },
  im_remove_attr({ UserAttrs }, app, now) {
    for (const { Attrs } of UserAttrs) checkNames(Attrs, app)
    changeAll(UserAttrs, app, now, ({ attributes }, { Attrs }) => {
      for (const name of Attrs) attributes.delete(name)
    })
    return {}
  },
  im_add_tag({ UserTags }, app, now) {
    for (const { To_Account } of UserTags) {
      const added = UserTags.filter((entry) => entry.To_Account === To_Account).flatMap(({ Tags }) => Tags)
      if (new Set([...knownUser(To_Account, app).tags, ...added]).size > 100) throw new Refusal(90032)
    }
    changeAll(UserTags, app, now, (user, { Tags }) => {
      user.tags = [...new Set([...user.tags, ...Tags])]
    })
    return {}
  },
  im_get_tag: ({ To_Account }, app) => ({
    UserTags: To_Account.map((id) => ({ To_Account: id, Tags: knownUser(id, app).tags })),
  }),
  im_remove_tag({ UserTags }, app, now) {
    changeAll(UserTags, app, now, (user, { Tags }) => {
      user.tags = user.tags.filter((tag) => !Tags.includes(tag))
    })
    return {}
  },
  im_remove_all_tags({ To_Account }, app, now) {
    const entries = To_Account.map((id) => ({ To_Account: id }))
    changeAll(entries, app, now, (user) => {
      user.tags = []
    })
    return {}
  },
  im_push({ From_Account: from = 'administrator', Condition = {}, MsgLifeTime = 0 }, model, now) {
    const { AttrsAnd, AttrsOr, TagsAnd, TagsOr } = Condition
    if ((AttrsAnd || AttrsOr) && (TagsAnd || TagsOr)) throw new Refusal(90039)
    checkNames(Object.keys({ ...AttrsAnd, ...AttrsOr }), model)
    if (TagsAnd?.some((tag) => TagsOr?.includes(tag))) throw new Refusal(90022)
    if (from !== 'administrator' && !model.users.has(from)) throw new Refusal(90008)
    const today = model.pushes.filter(({ at }) => Math.floor(at / 86_400_000) === Math.floor(now / 86_400_000))
    if (model.pushes.some(({ at }) => now - at < 1000)) throw new Refusal(90024)
    if (today.length >= 100) throw new Refusal(90047)
    const reached = [...model.users].filter(([id, { attributes, tags }]) => {
      const has = ([name, value]: [string, string]) => attributes.get(name) === value
      if (AttrsAnd && !Object.entries(AttrsAnd).every(has)) return false
      if (AttrsOr && !Object.entries(AttrsOr).some(has)) return false
      if (TagsAnd && !TagsAnd.every((tag) => tags.includes(tag))) return false
      if (TagsOr && !TagsOr.some((tag) => tags.includes(tag))) return false
      return MsgLifeTime > 0 || isOnline(id)
    })
    model.pushes.push({ at: now, from, userIds: reached.map(([id]) => id) })
    return { TaskId: 'any' }
  },
}

/** Answers a Chat call by the app's administrator. Throws a Refusal. */
export function modelChat<Id extends keyof ChatOperations>(
  id: Id,
  input: unknown,
  model: ModelApp,
  { now }: ModelState,
) {
  const caller = model.users.get('administrator')
  if (caller !== undefined && Math.floor(now / 1000) <= caller.kickedAtSeconds) throw new Refusal(70052)
  if (id.startsWith('im_') && !model.app.pushEnabled) throw new Refusal(90045)
  // Random calls have the inputs of their operations.
  return rules[id](input as ChatOperations[Id]['input'], model, now)
}

function importFault(account: Account, app: ModelApp): number | undefined {
  const { Nick = '', FaceUrl = '' } = account
  if (!/^[ -~]{1,32}$/.test(nameOf(account))) return 70402
  if (Math.max(bytesOf(Nick), bytesOf(FaceUrl)) > 500) return 40601
  return hasSensitiveWord(app, Nick) || hasSensitiveWord(app, FaceUrl) ? 40005 : undefined
}

function importAccount(account: Account, app: ModelApp, now: number): void {
  const user = app.users.get(nameOf(account)) ?? addUser(app, nameOf(account), now)
  const { Nick, FaceUrl } = account
  if (Nick !== undefined) writeFields(user, [['Tag_Profile_IM_Nick', Nick]], app.app.choices, now)
  if (FaceUrl !== undefined) writeFields(user, [['Tag_Profile_IM_Image', FaceUrl]], app.app.choices, now)
}

function checkNames(names: readonly string[], { attributeNames }: ModelApp): void {
  const known = [...attributeNames.values()]
  if (!names.every((name) => known.includes(name))) throw new Refusal(90033)
}

function knownUser(id: string, { users }: ModelApp): ModelUser {
  const user = users.get(id)
  if (user === undefined) throw new Refusal(90048)
  return user
}

function changeAll<Entry extends { readonly To_Account: string }>(
  entries: readonly Entry[],
  app: ModelApp,
  now: number,
  change: (user: ModelUser, entry: Entry) => void,
): void {
  for (const { To_Account } of entries) knownUser(To_Account, app)
  for (const entry of entries) {
    const user = knownUser(entry.To_Account, app)
    const before = JSON.stringify([[...user.attributes], user.tags])
    change(user, entry)
    if (JSON.stringify([[...user.attributes], user.tags]) !== before) user.updatedAt = now
  }
}
