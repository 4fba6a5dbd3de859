import { ImError, TIM } from '@portrait/browser'

// A real page asks its backend who the user is; this one is told in its address.
const settings = new URLSearchParams(location.search)
const userID = settings.get('user') ?? ''
const [heading, form, status] = ['h1', 'form', '[role=status]'].map((selector) => document.querySelector(selector))

const chat = TIM.create({ SDKAppID: Number(settings.get('app')), baseUrl: settings.get('url') ?? '', live: false })
const tell = (element: Element | null | undefined, text: string) => element?.replaceChildren(text)
const failed = (error: unknown) => tell(status, error instanceof ImError ? `Failed: ${error.code}` : 'Failed.')

async function showProfile(): Promise<void> {
  const { data } = await chat.getMyProfile()
  tell(heading, data.nick || userID)
}

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const nick = String(new FormData(event.target as HTMLFormElement).get('nick'))
  chat
    .updateMyProfile({ nick })
    .then(showProfile)
    .then(() => tell(status, 'Saved.'), failed)
})

chat
  .login({ userID, userSig: settings.get('sig') ?? '' })
  .then(showProfile)
  .catch(failed)
