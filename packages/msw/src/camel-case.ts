/** A wire name as a property: `portrait_set` is `portraitSet`, `RegisterUser` is `registerUser`. */
export type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Rest}`
  ? `${Uncapitalize<Head>}${Capitalize<CamelCase<Rest>>}`
  : Uncapitalize<Name>

/** Does the same at run time. */
export function camelCase(name: string): string {
  const joined = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return joined.charAt(0).toLowerCase() + joined.slice(1)
}
