/** The database file cannot be used: its folder is missing, it may not be written, or it is something else. */
export class StoreOpenError extends Error {
  override readonly name: string = 'StoreOpenError'
  readonly path: string

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`Cannot open the store ${JSON.stringify(path)}: ${problem}`, options)
    this.path = path
  }
}

/** Another process, or another store of this one, has the database file open. */
export class StoreLockedError extends StoreOpenError {
  override readonly name: string = 'StoreLockedError'

  constructor(path: string, options?: ErrorOptions) {
    super(path, 'it is in use. A store belongs to one process: stop the other one, or choose another path.', options)
  }
}

/** The database file was written by a newer release. */
export class StoreVersionError extends StoreOpenError {
  override readonly name: string = 'StoreVersionError'

  constructor(path: string, found: number, known: number) {
    super(
      path,
      `its format is version ${found} and this release knows versions up to ${known}. ` +
        'Install the newer release that wrote it, or choose another path. The file was left as it is.',
    )
  }
}

/** A write could not be made durable. Nothing of it was saved, and it may be tried again. */
export class StoreWriteError extends Error {
  override readonly name: string = 'StoreWriteError'

  constructor(path: string, cause: unknown) {
    super(
      `Cannot write to the store ${JSON.stringify(path)}: ${reasonOf(cause)}. Nothing was saved. ${remedyFor(cause)}`,
      { cause },
    )
  }
}

/** More updates wait than the store accepts. */
export class StoreBusyError extends Error {
  override readonly name: string = 'StoreBusyError'

  constructor(maxQueued: number) {
    super(`The store already has ${maxQueued} updates waiting. Send fewer at once, and try this one again later.`)
  }
}

/** SQLite's primary result code, https://sqlite.org/rescode.html; `undefined` when the error is not SQLite's. */
export function sqliteCodeOf(error: unknown): number | undefined {
  const isSqliteError = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
  return isSqliteError ? Number(error.errcode) & 0xff : undefined
}

export const sqliteCodes = { busy: 5, readOnly: 8, ioError: 10, full: 13, cannotOpen: 14, notADatabase: 26 } as const

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

function remedyFor(cause: unknown): string {
  switch (sqliteCodeOf(cause)) {
    case sqliteCodes.full:
      return 'Free disk space, then try again.'
    case sqliteCodes.ioError:
      return 'Check the disk and its free space, then try again.'
    case sqliteCodes.readOnly:
      return 'Let this process write the file and its folder, then try again.'
    default:
      return 'Remove the cause, then try again.'
  }
}
