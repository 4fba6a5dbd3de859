import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { createProgressBar } from './progress-bar.ts'

function draw(columns: number | undefined, run: (bar: ReturnType<typeof createProgressBar>, tick: () => void) => void) {
  const errors = Object.assign(new PassThrough(), columns !== undefined && { isTTY: true, columns })
  let nowMs = 0
  run(createProgressBar({ errors, now: () => nowMs }), () => {
    nowMs += 1000
  })
  return String(errors.read() ?? '').replaceAll('\r\u001b[K', '|')
}

it('draws no wider than the terminal, and not too often', () => {
  const text = draw(30, (bar, tick) => {
    bar.show('1 user', 0.5)
    bar.show('too early', 0.5)
    tick()
    bar.show('2 users', 1)
    bar.clear()
    bar.clear()
  })
  expect(text).toBe('|[#######------]  50 %  1 user|[############] 100 %  2 users|')
})

it('shows a count alone where the whole is not known or the terminal is narrow', () => {
  expect(draw(80, (bar) => bar.show('5 users'))).toBe('|5 users')
  expect(draw(16, (bar) => bar.show('5 users', 0.5))).toBe('|50 %  5 users')
})

it('is silent where nobody looks', () => {
  expect(draw(undefined, (bar) => bar.show('5 users', 1))).toBe('')
})
