import { createMemoryStore } from '@portrait/service'
import { describeStore } from './store-contract.ts'

describeStore('memory store', { open: async (options) => createMemoryStore(options) })
