export { createUndiciTransport, type UndiciDispatcher } from '@portrait/client/undici'
