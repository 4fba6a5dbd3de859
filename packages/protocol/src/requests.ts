export { chatRequests } from './gen/chat.requests.gen.ts'
export { lcicRequests } from './gen/lcic.requests.gen.ts'
export { webRequests } from './gen/web.requests.gen.ts'
