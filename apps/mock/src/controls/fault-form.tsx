import type { FaultRule } from '@portrait/protocol'
import { type FormEvent, useId, useState } from 'react'
import { type Api, answerCodes, operationNames } from './fault-targets.ts'

const apis: readonly Api[] = ['web', 'chat', 'lcic']
const labels: Readonly<Record<Api, string>> = { web: 'Web API', chat: 'Chat', lcic: 'LCIC' }
const unavailable = 503

/** Says what is to go wrong, for which calls, and how often. */
export function FaultForm({ onSubmit }: { onSubmit(rule: FaultRule): void }) {
  const [api, setApi] = useState<Api>('web')
  const id = useId()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    onSubmit(toRule(api, new FormData(event.currentTarget)))
  }

  return (
    <form className="filters" onSubmit={submit} aria-label="Add a rule">
      <div>
        <label htmlFor={`${id}api`}>API</label>
        <select
          id={`${id}api`}
          value={api}
          onChange={({ target }) => setApi(apis.find((each) => each === target.value) ?? 'web')}
        >
          {apis.map((each) => (
            <option key={each} value={each}>
              {labels[each]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}op`}>Calls</label>
        <select key={api} id={`${id}op`} name="operation">
          <option value="">All of them</option>
          {operationNames[api].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      <div className="wide">
        <label htmlFor={`${id}effect`}>What happens</label>
        <select key={api} id={`${id}effect`} name="effect" defaultValue="latency">
          <option value="latency">It is only late</option>
          <option value="drop">The connection breaks off</option>
          <option value="http">HTTP {unavailable}</option>
          {answerCodes[api].map(({ code, meaning }) => (
            <option key={code} value={`code ${code}`}>
              {code} {meaning}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}ms`}>Milliseconds late</label>
        <input id={`${id}ms`} name="ms" type="number" min={0} defaultValue={0} />
      </div>
      <div>
        <label htmlFor={`${id}times`}>How often</label>
        <input id={`${id}times`} name="times" type="number" min={1} placeholder="always" />
      </div>
      <button type="submit">Add the rule</button>
    </form>
  )
}

function toRule(api: Api, form: FormData): FaultRule {
  const text = (name: string) => String(form.get(name) ?? '')
  const effect = text('effect')
  const ms = Number(text('ms'))
  const [, code] = /^code (.+)$/.exec(effect) ?? []
  return {
    match: { api, ...(text('operation') !== '' && { operation: text('operation') }) },
    ...(text('times') !== '' && { times: Number(text('times')) }),
    effect: {
      ...(ms > 0 || effect === 'latency' ? { latency: { ms } } : {}),
      ...(effect === 'drop' && { drop: true }),
      ...(effect === 'http' && { http: { status: unavailable } }),
      // LCIC's codes are words.
      ...(code !== undefined && { code: api === 'lcic' ? code : Number(code) }),
    },
  }
}
