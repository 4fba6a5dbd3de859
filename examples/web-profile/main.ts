// Serves the page until it is stopped: `pnpm dev`, `pnpm dev gateway`.
import { startExample } from './start-example.ts'

const mode = process.argv[2] === 'gateway' ? 'gateway' : 'service'
const { url, stop } = await startExample(mode, Number(process.env.PORT ?? 7790))
console.log(`The page talks to the ${mode}. Open it twice, and change a nickname: ${url}`)
process.once('SIGINT', () => void stop())
