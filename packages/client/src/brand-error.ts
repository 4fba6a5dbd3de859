type ErrorClass = abstract new (...parameters: never[]) => Error

/**
 * Names an error class, and makes `instanceof` recognize instances that another copy of this package made. Classes that
 * extend a branded one keep the ordinary `instanceof`.
 */
export function brandError(type: ErrorClass, name: string): void {
  const brand = Symbol.for(`@portrait/client/${name}`)
  Object.assign(type.prototype, { name, [brand]: true })
  Object.defineProperties(type, {
    // Bundlers rename classes, and Node prints an uncaught error with its class.
    name: { value: name },
    [Symbol.hasInstance]: {
      value(this: unknown, value: unknown): boolean {
        if (this !== type) return Function.prototype[Symbol.hasInstance].call(this, value)
        return typeof value === 'object' && value !== null && brand in value
      },
    },
  })
}
