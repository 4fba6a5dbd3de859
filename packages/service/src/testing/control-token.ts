/** The control token of services under test. */
export const controlToken = 'control-token-of-the-tests'
