export { controlDocuments } from './gen/control.documents.gen.ts'
