import { defineFields } from '@portrait/protocol'

/** The fields of the test app, of every permission. */
export const testFields = defineFields({
  Team: { type: 'string' },
  Motto: { type: 'string', write: ['app'] },
  Diary: { type: 'string', read: ['app'] },
})

/** Fields of which the test app has one. */
export const tooManyFields = defineFields({ Team: { type: 'string' }, Ghost: { type: 'string' } })
