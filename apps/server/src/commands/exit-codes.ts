/** Every exit code of the `portrait` command: what it means, and so what a script may do about it. */
export const exitCodes = {
  done: { code: 0, meaning: 'done' },
  failed: { code: 1, meaning: 'failed: the message says why' },
  usage: { code: 2, meaning: 'wrong arguments or settings; nothing was sent' },
  refused: { code: 3, meaning: 'the service answered that it will not' },
  'no-answer': { code: 4, meaning: 'no answer in time, no connection, or not an answer of this API' },
  'partly-done': { code: 5, meaning: 'some of many items failed; the results say which' },
  'check-failed': { code: 6, meaning: 'a check has found something wrong' },
  defect: { code: 70, meaning: 'a defect of portrait itself' },
  'not-executable': { code: 126, meaning: 'exec: CMD cannot be run' },
  'not-found': { code: 127, meaning: 'exec: there is no CMD' },
  interrupted: { code: 130, meaning: 'stopped by Ctrl-C' },
  terminated: { code: 143, meaning: 'stopped by SIGTERM' },
} as const

/** How a command may end. */
export type Exit = keyof typeof exitCodes

/** The table as people read it. */
export function describeExitCodes(): string {
  const lines = Object.values(exitCodes).map(({ code, meaning }) => `${String(code).padStart(5)}  ${meaning}`)
  return `Exit codes:\n\n${lines.join('\n')}\n\nportrait exec ends with the code of CMD, or 128 and the number of the signal that ended it.\n`
}
