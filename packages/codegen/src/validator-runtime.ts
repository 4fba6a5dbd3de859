/** The functions that generated validators run on, each with the module it is imported from. */
export type ValidatorRuntime = Readonly<Record<'createValidator' | 'codePointLength' | 'byteLength', string>>

/** In @portrait/protocol they are beside the folder of the generated modules. */
export const ownRuntime: ValidatorRuntime = {
  createValidator: '../create-validator.ts',
  codePointLength: '../code-point-length.ts',
  byteLength: '../byte-length.ts',
}

const published = '@portrait/protocol/validator'

/** Everywhere else they are in the package. */
export const publishedRuntime: ValidatorRuntime = {
  createValidator: published,
  codePointLength: published,
  byteLength: published,
}
