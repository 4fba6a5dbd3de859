export { chatAnswers } from './gen/chat.answers.gen.ts'
export { controlAnswers } from './gen/control.answers.gen.ts'
export { lcicAnswers } from './gen/lcic.answers.gen.ts'
export { webAnswers } from './gen/web.answers.gen.ts'
