export { CommandError } from './command-error.ts'
export { createHttpServer } from './serve/http-door.ts'
export type { Ready } from './serve/ready-file.ts'
export { type RunningServer, type StartServerOptions, startServer } from './serve/start-server.ts'
