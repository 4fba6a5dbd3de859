import type { Meta, StoryObj } from '@storybook/react-vite'
import { delay } from 'msw'
import { expect } from 'storybook/test'
import { ProfileCard } from './profile-card.tsx'
import { withMock } from './with-mock.ts'

const meta = {
  component: ProfileCard,
  title: 'ProfileCard',
  // It comes from the loaders, not from Controls.
  argTypes: { chat: { control: false } },
  render: (_args, { loaded }) => <ProfileCard chat={loaded.chat} />,
} satisfies Meta

export default meta

export const Shown: StoryObj = { loaders: [withMock('Aoi')] }

export const Renamed: StoryObj = {
  loaders: [withMock('Ren')],
  async play({ canvas, userEvent, loaded }) {
    const input = await canvas.findByLabelText('Nickname')
    await userEvent.clear(input)
    await userEvent.type(input, 'Mio')
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }))
    await expect(await canvas.findByRole('heading', { name: 'Mio' })).toBeVisible()
    await expect(loaded.mock.calls({ operation: 'updateMyProfile' })).toMatchObject([{ input: { nick: 'Mio' } }])
  },
}

export const Loading: StoryObj = {
  loaders: [withMock('Aoi', (mock) => [mock.web.getMyProfile(() => delay('infinite'))])],
}

export const Failed: StoryObj = {
  loaders: [withMock('Aoi', (mock) => [mock.web.getMyProfile.fail(60007)])],
}
