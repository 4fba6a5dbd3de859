/** Brings one line of an export from a version of the format to the next. */
export type StateMigration = (line: unknown) => unknown

/** The step at index n leads from version n + 1 to version n + 2; as many as versions have passed. Steps never change. */
export const stateMigrations: readonly StateMigration[] = []

/** Brings a line of an older version to the newest. */
export function migrateLine(
  line: unknown,
  version: number,
  steps: readonly StateMigration[] = stateMigrations,
): unknown {
  return steps.slice(version - 1).reduce((migrated, step) => step(migrated), line)
}
