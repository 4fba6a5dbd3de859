export { exampleApp } from './example-app.ts'
export { exampleUser } from './example-user.ts'
export { createFixedClock, type FixedClock } from './fixed-clock.ts'
export { describeStore, type OpenStore, type OpenStoreOptions } from './store-contract.ts'
