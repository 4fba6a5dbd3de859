import type { ServiceRequest } from '../message.ts'

/** A request whose body can be read more than once: by the fault rules, and then by the true answer. */
export function rereadable(request: ServiceRequest): ServiceRequest {
  let body: Uint8Array | undefined
  // How far a body was read that turned out to be longer.
  let overBytes = -1
  return {
    ...request,
    async readBody(maxBytes) {
      if (body === undefined && maxBytes > overBytes) {
        body = await request.readBody(maxBytes)
        if (body === undefined) overBytes = maxBytes
      }
      return body !== undefined && body.length <= maxBytes ? body : undefined
    },
  }
}
