// Ends by an error that nobody catches.
import { createChat } from '@portrait/node'

createChat({ sdkAppId: 1400000001, secretKey: '', admin: 'administrator', region: 'singapore' })
