import { serveAsyncCase } from '../serve-case.ts'
import { createMockOf, portraitGet } from './mock-sample.ts'

const mock = createMockOf(Number(process.argv[2]))
const url = portraitGet(mock).url.replace('portrait_get', 'portrait_set')
const body = JSON.stringify({
  From_Account: 'user1',
  ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'changed' }],
})

const before = await mock.snapshot()
const answer = await mock.fetch(url, { method: 'POST', body })
if (!(await answer.text()).includes('"ErrorCode":0')) throw new Error('The change was refused.')
const after = await mock.snapshot()

// The two differ in one user, so that each step takes something back and costs no call of the service.
serveAsyncCase(async (index) => {
  await mock.snapshot()
  await mock.restore(index % 2 === 0 ? before : after)
})
