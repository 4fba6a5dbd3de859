export { CommandError } from './command-error.ts'
export { createHttpServer } from './http-door.ts'
export type { Ready } from './ready-file.ts'
export { type RunningServer, type StartServerOptions, startServer } from './start-server.ts'
