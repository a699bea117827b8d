import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language.ts'
import { loadMessages } from '../../../src/i18n/load-messages.ts'
import { chooseLanguage, createSessionStore } from '../../../src/state/session-store.ts'
import { published } from '../fixtures/build.ts'

test.each([
  ['the one of the address', 'ko', ['vi-VN'], 'ko'],
  ['else the first of the browser the product speaks', null, ['fr-FR', 'vi-VN', 'ko'], 'vi'],
  ['whatever the case of the tag', null, ['KO-kr'], 'ko'],
  ['not one that only begins alike', null, ['kok-IN', 'vie'], 'en'],
  ['else English', null, ['fr-FR'], 'en'],
  ['English where the browser tells nothing', null, [], 'en'],
] as const)('the language is %s', (_, wanted, browserLanguages, expected) => {
  expect(chooseLanguage(wanted, browserLanguages, LANGUAGES)).toBe(expected)
})

test('a figure asked about is open until it is closed', async () => {
  const store = createSessionStore(await loadMessages('en'), { read: () => [], add: () => {} })
  const figure = { figure: published(), measure: 'capital', pair: { locality: 'VN', partner: 'WLD' }, alsoReported: [] }
  store.getState().askAbout(figure)
  expect(store.getState().openFigure).toBe(figure)
  store.getState().closeFigure()
  expect(store.getState().openFigure).toBe(null)
})

test('recent choices are those kept from before, and what is chosen now', async () => {
  let kept = ['VN-HP']
  const store = createSessionStore(await loadMessages('en'), { read: () => kept, add: (code) => void (kept = [code, ...kept]) })
  expect(store.getState().recent).toEqual(['VN-HP'])
  store.getState().remember('VN-DN')
  expect(store.getState().recent).toEqual(['VN-DN', 'VN-HP'])
})

test('another language is another catalogue', async () => {
  const store = createSessionStore(await loadMessages('en'), { read: () => [], add: () => {} })
  store.getState().setMessages(await loadMessages('vi'))
  expect(store.getState().messages.language).toBe('vi')
})
