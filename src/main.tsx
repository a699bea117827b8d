import './design/fonts.css'
import './design/tokens.css'
import './design/base.css'
import { pause } from './io/idle.ts'

const root = document.getElementById('root')
if (!root) throw new Error('no root element')

/** Said before any catalogue is there, so in every language. */
const NOT_LOADED = 'Inflow could not be loaded; please reload the page. · Không tải được Inflow, vui lòng tải lại trang. · Inflow를 불러오지 못했습니다. 페이지를 새로 고쳐 주세요.'

/** One script after the other, so that the browser can answer between them. */
async function load(container: HTMLElement): Promise<void> {
  await import('react-dom/client')
  await pause()
  const { start } = await import('./start.tsx')
  await start(container)
}

load(root).catch(() => {
  root.textContent = NOT_LOADED
})
