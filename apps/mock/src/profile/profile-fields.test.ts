import { createMock } from '@portrait/msw'
import { expect, it } from 'vitest'
import { toFieldGroups } from './profile-fields.ts'

it('offers what the app declares, and lets users change what the app lets them', () => {
  const { app } = createMock({
    seed: {
      customFields: [{ key: 'Team' }, { key: 'Note', read: ['admin'] }],
      fieldPermissions: [
        { tag: 'Tag_Profile_IM_Nick', write: ['admin'] },
        { tag: 'Tag_Profile_IM_Location', read: ['admin'] },
      ],
    },
  })
  const fields = toFieldGroups(app).flatMap((group) => group.fields)
  const writers = new Map(fields.map(({ tag, write }) => [tag, write]))
  expect(writers.get('Tag_Profile_IM_Nick')).toEqual(['admin'])
  expect(writers.get('Tag_Profile_IM_Gender')).toEqual(['app', 'admin'])
  expect(writers.has('Tag_Profile_IM_Location')).toBe(false)
  expect(writers.has('Tag_Profile_Custom_Team')).toBe(true)
  expect(writers.has('Tag_Profile_Custom_Note')).toBe(false)
})
