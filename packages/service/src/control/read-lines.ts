import { controlSettings } from '@portrait/protocol'
import type { ServiceRequest } from '../message.ts'
import { ControlFault } from './control-fault.ts'
import type { NumberedLine } from './control-rule.ts'

/** Parses a body of lines of JSON as it arrives, one line in memory at a time. ControlFault: broken-line. */
export async function* readLines(request: ServiceRequest): AsyncIterable<NumberedLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
    } catch {
      throw brokenLine(number + 1, 'It is not UTF-8.')
    }
  }
  let number = 0
  let rest = ''
  for await (const bytes of chunksOf(request)) {
    const [first = '', ...others] = decode(bytes).split('\n')
    rest += first
    for (const next of others) {
      number += 1
      yield parseLine(rest, number)
      rest = next
    }
    if (rest.length > controlSettings.maxLineBytes) throw tooLong(number + 1)
  }
  rest += decode()
  // A line break at the end begins no line.
  if (rest !== '') yield parseLine(rest, number + 1)
}

async function* chunksOf({ streamBody, readBody }: ServiceRequest): AsyncIterable<Uint8Array> {
  if (streamBody !== undefined) {
    yield* streamBody()
    return
  }
  const { maxBodyBytes } = controlSettings
  const body = await readBody(maxBodyBytes)
  if (body === undefined) throw new ControlFault('body-too-large', `It has more than ${maxBodyBytes} bytes.`)
  yield body
}

function parseLine(text: string, number: number): NumberedLine {
  if (text.length > controlSettings.maxLineBytes) throw tooLong(number)
  try {
    return { number, value: JSON.parse(text) }
  } catch {
    throw brokenLine(number, text.trim() === '' ? 'It is empty.' : 'It is not JSON.')
  }
}

function tooLong(number: number): ControlFault {
  return brokenLine(number, `It has more than ${controlSettings.maxLineBytes} bytes.`)
}

/** The refusal of a line; `problem` is a whole sentence that begins with a word for the line. */
export function brokenLine(number: number, problem: string): ControlFault {
  return new ControlFault('broken-line', `Line ${number}: ${problem}`, number)
}
