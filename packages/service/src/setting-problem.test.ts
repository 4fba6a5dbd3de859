import { expect, it } from 'vitest'
import { createApp } from './create-app.ts'
import { settingProblem } from './setting-problem.ts'

it.each([
  [{}, undefined],
  [{ fieldPermissions: [{ tag: 'Tag_Profile_IM_Nick' }], customFields: [{ key: 'Team' }] }, undefined],
  [{ fieldPermissions: [{ tag: 'Tag_Profile_IM_nick' }] }, 'Did you mean Tag_Profile_IM_Nick?'],
  [{ fieldPermissions: [{ tag: 'Tag_Profile_IM_BirthDya' }] }, 'Did you mean Tag_Profile_IM_BirthDay?'],
  [{ fieldPermissions: [{ tag: `Tag_Profile_IM_${'x'.repeat(100_000)}` }] }, 'Name one of'],
  [{ fieldPermissions: [{ tag: 'Tag_Profile_IM_Nick' }, { tag: 'Tag_Profile_IM_Nick' }] }, 'twice'],
  [{ customFields: [{ key: 'Team' }, { key: 'Team' }] }, 'customFields names "Team" twice'],
])('of an app with %j is %s', (seed, problem) => {
  const found = settingProblem(createApp(seed))
  if (problem === undefined) expect(found).toBeUndefined()
  else expect(found).toContain(problem)
})
