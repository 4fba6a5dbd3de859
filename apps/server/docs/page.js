import { signUserSig } from './user-sig.js'

/** The APIs that this page can call; the others are there to be read. */
const callable = ['chat', 'control']
const query = new URLSearchParams(location.search)
const api = ['chat', 'lcic', 'web', 'control'].find((name) => name === query.get('api')) ?? 'chat'

/** What the caller knows: kept in the page alone, gone with it. */
const access = { token: '', app: undefined }

for (const link of document.querySelectorAll('nav a'))
  if (link.search === `?api=${api}`) link.setAttribute('aria-current', 'page')
  // The token travels in the fragment, which no server sees.
  else
    link.addEventListener('click', () => {
      if (access.token) link.hash = `token=${access.token}`
    })

const isServed = await fetch('../healthz').then(
  (response) => response.ok,
  () => false,
)
const canCall = isServed && callable.includes(api)
const form = document.querySelector('#access')
form.hidden = !canCall
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void useToken(form.elements.token.value.trim())
})
form.elements.app.addEventListener('change', () => void chooseApp(form.elements.app.value))

const given = new URLSearchParams(location.hash.slice(1)).get('token')
if (given !== null) {
  history.replaceState(null, '', location.pathname + location.search)
  form.elements.token.value = given
  if (canCall) await useToken(given)
  else access.token = given
}

const spec = await fetch(`${api}.json`).then((response) => response.json())
globalThis.SwaggerUIBundle({
  spec: canCall ? forThisService(spec) : spec,
  dom_id: '#reference',
  deepLinking: false,
  defaultModelsExpandDepth: 0,
  supportedSubmitMethods: canCall ? ['get', 'put', 'post', 'delete', 'patch'] : [],
  validatorUrl: null,
  requestInterceptor: (request) => (canCall ? sign(request) : request),
})

/** Calls go to the service that served the page; who calls is told above, so Chat's query is no part of the forms. */
function forThisService(document) {
  const paths = structuredClone(document.paths)
  for (const methods of Object.values(paths))
    for (const operation of Object.values(methods)) {
      delete operation.security
      if (api === 'chat') delete operation.parameters
    }
  return { ...document, paths, servers: [{ url: location.origin }], security: [] }
}

async function sign(request) {
  if (!request.url.startsWith(location.origin)) return request
  if (api === 'control') {
    request.headers.Authorization = `Bearer ${access.token}`
    return request
  }
  const { app } = access
  if (app === undefined) return request
  const [identifier = ''] = app.admins
  const url = new URL(request.url)
  url.searchParams.set('sdkappid', app.sdkAppId)
  url.searchParams.set('identifier', identifier)
  url.searchParams.set('usersig', await signUserSig(app.sdkAppId, app.secretKey, identifier))
  url.searchParams.set('random', String(crypto.getRandomValues(new Uint32Array(1))[0]))
  url.searchParams.set('contenttype', 'json')
  return Object.assign(request, { url: url.href })
}

async function useToken(token) {
  access.token = token
  const answer = await control('/control/v1/apps')
  if (answer === undefined) return
  form.elements.app.replaceChildren(...answer.apps.map(({ sdkAppId }) => new Option(String(sdkAppId))))
  form.elements.app.disabled = false
  if (answer.apps.length > 0) await chooseApp(answer.apps[0].sdkAppId)
}

async function chooseApp(sdkAppId) {
  access.app = await control(`/control/v1/apps/${sdkAppId}`)
  if (access.app !== undefined) form.elements.state.value = `Calls are signed for ${access.app.admins[0]}.`
}

async function control(path) {
  const response = await fetch(path, { headers: { authorization: `Bearer ${access.token}` } })
  if (response.ok) return response.json()
  form.elements.state.value =
    response.status === 404
      ? 'The control API is off: start without --no-control.'
      : 'Not the token. It is printed when the service starts, and in its ready file.'
  return undefined
}
