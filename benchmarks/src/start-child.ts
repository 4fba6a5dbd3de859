import { type ChildProcess, fork, type Serializable } from 'node:child_process'
import { once } from 'node:events'

/** A program of these benchmarks in a process of its own, which ends with this one. */
export interface Child {
  /** The next message that it sends. Throws when it ends instead. */
  receive(): Promise<unknown>
  send(message: Serializable): void
  close(): Promise<void>
}

/** Starts a program of these benchmarks from its source. */
export function startChild(program: URL, args: readonly string[] = []): Child {
  const child = fork(program, args, {
    execArgv: ['--conditions=@portrait/source', '--disable-warning=ExperimentalWarning'],
  })
  return {
    receive: () => receive(child, program),
    send: (message) => void child.send(message),
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill()
      await once(child, 'exit')
    },
  }
}

async function receive(child: ChildProcess, program: URL): Promise<unknown> {
  const listening = new AbortController()
  const { signal } = listening
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`${program.pathname} ended with code ${code}; what it printed above says why.`)
  })
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), ended])
    return message
  } finally {
    ended.catch(() => {})
    listening.abort()
  }
}
