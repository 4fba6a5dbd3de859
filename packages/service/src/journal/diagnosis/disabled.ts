import type { Explain } from './scene.ts'

const features = { pushEnabled: 'push to all users', deletionEnabled: 'deletion of accounts' } as const

/** The app has not enabled a feature. */
export const disabled: Explain<'disabled'> = ({ setting }, { trace }) => ({
  cause: 'feature-disabled',
  summary: `App ${trace.app?.sdkAppId} has not enabled ${JSON.stringify(features[setting])}, to which ${trace.operation} belongs.`,
  details: { setting },
  fix: `Set ${setting} to true in the app's configuration.`,
})
