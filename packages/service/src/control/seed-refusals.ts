import { SeedError } from '../seed-error.ts'
import { OriginIdTakenError } from '../store.ts'
import { ControlFault } from './control-fault.ts'

/** Runs what prepares or writes a seed. ControlFault: seed-refused. */
export async function seedRefusals<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof SeedError || error instanceof OriginIdTakenError)
      throw new ControlFault('seed-refused', error.message)
    throw error
  }
}
