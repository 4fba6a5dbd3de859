// What a server that renders pages does with the adapter: it makes an instance, renders, and is done.
import assert from 'node:assert/strict'
import { TIM } from '@portrait/browser'
import { createProfileCalls } from '@portrait/browser/profile'
import { ProfileProvider, useMyProfile, useProfile } from '@portrait/browser/react'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'

function Card() {
  const own = useMyProfile()
  const other = useProfile('rider_18')
  return createElement('p', null, own.isLoading && other.isLoading ? 'loading' : 'known')
}

const baseUrl = 'http://127.0.0.1:9'
const tim = TIM.create({ SDKAppID: 1, baseUrl })
assert.equal(renderToString(createElement(ProfileProvider, { tim }, createElement(Card))), '<p>loading</p>')
assert.equal(tim.isReady(), false)
assert.equal(typeof createProfileCalls({ SDKAppID: 1, baseUrl, userSig: 'any' }).getMyProfile, 'function')
console.log('a server renders with it, and ends by itself')
