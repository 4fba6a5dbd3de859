import type { Explain } from './scene.ts'

/** The body is larger than the API reads. */
export const bodyTooLarge: Explain<'body-too-large'> = ({ maxBytes }, { trace }) => {
  const announced = Number(trace.headers['content-length'])
  return {
    cause: 'body-too-large',
    summary: `The body has more than ${maxBytes} bytes, which is all that is read here.`,
    details: { maxBytes, ...(announced > 0 && { bytes: announced }) },
    fix: 'Send less at a time: several calls with fewer items each.',
  }
}
