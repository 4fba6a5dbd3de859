/** A parameter of a query or a form, decoded. */
export type Parameter = readonly [name: string, value: string]

/**
 * Takes a query or a form apart that the journal shows decoded. An `&` within a value is taken for what it is, unless
 * what follows looks like the next parameter.
 */
export function splitParameters(text: string): readonly Parameter[] {
  if (text === '') return []
  return text.split(/&(?=[\w.-]+=)/).map((part) => {
    const at = part.indexOf('=')
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
  })
}

/** Puts parameters together as they are sent. */
export function joinParameters(parameters: readonly Parameter[]): string {
  return parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
}
