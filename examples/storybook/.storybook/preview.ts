import { failUnhandled } from '@portrait/msw'
import type { Preview } from '@storybook/react-vite'
import { worker } from '../src/with-mock.ts'

export default {
  tags: ['autodocs'],
  parameters: { docs: { source: { type: 'code' } } },
  async beforeAll() {
    await worker.start({
      // Relative to the page: a built Storybook runs from any path.
      serviceWorker: { url: './mockServiceWorker.js' },
      onUnhandledFrame: failUnhandled,
      quiet: true,
    })
  },
} satisfies Preview
