import { LivePage } from './live-page.tsx'
import { mountPage } from './mount-page.tsx'

mountPage()(<LivePage baseUrl={location.origin} />)
