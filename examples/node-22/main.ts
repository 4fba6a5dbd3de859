// The oldest Node line that is supported, from npm: pnpm puts this folder's `node` before others.
import assert from 'node:assert/strict'

assert.match(process.version, /^v22\./)
console.log(`on Node ${process.version}`)
await import('@portrait/example-backend-quickstart')
