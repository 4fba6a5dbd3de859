import { expect } from '@playwright/test'
import { test } from './test-with-mock.ts'

test('saves a nickname', async ({ page, mock, addressOf }) => {
  await page.goto(addressOf('rider_17'))
  await expect(page.getByRole('heading')).toHaveText('Aoi')
  await page.getByLabel('Nickname').fill('Mio')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading')).toHaveText('Mio')
  expect(mock.calls({ operation: 'updateMyProfile' })).toMatchObject([{ user: 'rider_17', input: { nick: 'Mio' } }])
})

test('says that there are too many calls', async ({ page, mock, addressOf }) => {
  await page.goto(addressOf('rider_17'))
  await expect(page.getByRole('heading')).toHaveText('Aoi')
  await mock.preset('rate-limited')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toHaveText('Failed: 60007')
})

test('says that it is offline', async ({ page, mock, addressOf }) => {
  await mock.preset('offline')
  await page.goto(addressOf('rider_17'))
  await expect(page.getByRole('status')).toContainText('Failed')
})
