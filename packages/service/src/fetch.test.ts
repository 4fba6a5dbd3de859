import { describe, expect, it } from 'vitest'
import { toFetch } from './fetch.ts'
import type { ServiceRequest, ServiceResponse } from './message.ts'

const granted: ServiceResponse = { status: 200, headers: { 'x-answer': 'yes' }, body: 'granted' }

function spy(response: ServiceResponse = granted) {
  const seen: ServiceRequest[] = []
  const fetch = toFetch(async (request) => {
    seen.push(request)
    return response
  })
  return { fetch, seen }
}

describe('toFetch', () => {
  it('hands on method, raw query, host and headers', async () => {
    const { fetch, seen } = spy()
    await fetch('http://127.0.0.1:7788/v4/x?a=%20&b=+', { method: 'POST', headers: { 'X-TC-Action': 'A' }, body: 'é' })
    expect(seen[0]).toMatchObject({
      method: 'POST',
      path: '/v4/x',
      query: 'a=%20&b=+',
      headers: { host: '127.0.0.1:7788', 'x-tc-action': 'A' },
    })
    expect(await seen[0]?.readBody(2)).toEqual(new TextEncoder().encode('é'))
  })

  it('reads an absent body as an empty one, and refuses one that is too long', async () => {
    const { fetch, seen } = spy()
    await fetch(new URL('http://localhost/'))
    await fetch(new Request('http://localhost/', { method: 'POST', body: 'abc' }))
    expect(await seen[0]?.readBody(0)).toEqual(new Uint8Array())
    expect(await seen[1]?.readBody(2)).toBeUndefined()
  })

  it('reads a body of an announced length at once, and believes no length that is too small', async () => {
    const { fetch, seen } = spy()
    const announce = (length: number) => ({
      method: 'POST',
      body: 'abc',
      headers: { 'content-length': String(length) },
    })
    for (const length of [3, 1, 9]) await fetch('http://localhost/', announce(length))
    expect(await seen[0]?.readBody(3)).toEqual(new TextEncoder().encode('abc'))
    expect(await seen[1]?.readBody(2)).toBeUndefined()
    expect(await seen[2]?.readBody(3)).toEqual(new TextEncoder().encode('abc'))
  })

  it('answers status, headers and body', async () => {
    const response = await spy().fetch('http://localhost/')
    expect(response.status).toBe(200)
    expect(response.headers.get('x-answer')).toBe('yes')
    expect(await response.text()).toBe('granted')
  })

  it('says how many bytes it answers', async () => {
    const response = await spy({ ...granted, body: 'Zoë' }).fetch('http://localhost/')
    expect(response.headers.get('content-length')).toBe('4')
    expect(await response.text()).toBe('Zoë')
    expect((await spy({ ...granted, status: 204 }).fetch('http://localhost/')).headers.has('content-length')).toBe(
      false,
    )
  })

  it('answers no body where HTTP allows none', async () => {
    expect((await spy({ ...granted, status: 204 }).fetch('http://localhost/')).body).toBeNull()
    expect((await spy().fetch('http://localhost/', { method: 'HEAD' })).body).toBeNull()
  })

  it('rejects when the caller gives up', async () => {
    const reason = new Error('given up')
    const { fetch, seen } = spy()
    await expect(fetch('http://localhost/', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(seen).toEqual([])
    const controller = new AbortController()
    const slow = toFetch(async () => {
      controller.abort(reason)
      return granted
    })
    await expect(slow('http://localhost/', { signal: controller.signal })).rejects.toBe(reason)
  })
})

describe('an answer that is a stream', () => {
  function streamed(texts: readonly string[]) {
    const seen: string[] = []
    const iterator: AsyncIterator<string> = {
      async next() {
        const value = texts[seen.filter((step) => step === 'next').length]
        seen.push('next')
        // What has nothing more to say waits for its end.
        if (value === undefined) return new Promise<never>(() => {})
        return { done: false, value }
      },
      async return() {
        seen.push('return')
        return { done: true, value: undefined }
      },
    }
    const body = { [Symbol.asyncIterator]: () => iterator }
    return { seen, fetch: toFetch(async () => ({ ...granted, body })) }
  }

  it('is pulled chunk by chunk, and ends with its reader', async () => {
    const { seen, fetch } = streamed(['é', 'b'])
    const reader = (await fetch('http://localhost/')).body?.getReader()
    expect(seen).toEqual([])
    expect((await reader?.read())?.value).toEqual(new TextEncoder().encode('é'))
    expect(seen).toEqual(['next'])
    await reader?.cancel()
    expect(seen).toEqual(['next', 'return'])
  })

  it('ends when the caller gives up, also while it waits', async () => {
    const reason = new Error('given up')
    const { seen, fetch } = streamed([])
    const controller = new AbortController()
    const reader = (await fetch('http://localhost/', { signal: controller.signal })).body?.getReader()
    const read = reader?.read()
    controller.abort(reason)
    await expect(read).rejects.toBe(reason)
    expect(seen).toEqual(['next', 'return'])
  })

  it('is not even begun for a HEAD', async () => {
    const { seen, fetch } = streamed(['a'])
    expect((await fetch('http://localhost/', { method: 'HEAD' })).body).toBeNull()
    expect(seen).toEqual(['return'])
  })

  it('ends with its source', async () => {
    async function* two() {
      yield 'a'
      yield 'b'
    }
    const response = await toFetch(async () => ({ ...granted, body: two() }))('http://localhost/')
    expect(await response.text()).toBe('ab')
  })
})
