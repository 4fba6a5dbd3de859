export { chatDocuments } from './gen/chat.documents.gen.ts'
export { controlDocuments } from './gen/control.documents.gen.ts'
export { webDocuments } from './gen/web.documents.gen.ts'
