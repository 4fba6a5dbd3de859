export { type DoorRequest, doorHost, doorSeed, doorStory } from './door-story.ts'
export { exampleApp } from './example-app.ts'
export { exampleUser } from './example-user.ts'
export { createFixedClock, type FixedClock } from './fixed-clock.ts'
export {
  type AskDoor,
  type CheckAgainstModelOptions,
  checkAgainstModel,
} from './model/check-against-model.ts'
export { describeStore, type OpenStore, type OpenStoreOptions } from './store-contract.ts'
