// Must not be bundled: a page that holds a secret key gives it away.
export { createChat } from '@portrait/node'
