import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/domain/view.ts'
import { issueAddress, viewAddress } from '../../../src/io/site.ts'

beforeEach(() => vi.stubGlobal('location', new URL('https://host.example/data/inflow/?view=ranking#main')))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('the address of a view', () => {
  const view = { ...DEFAULT_VIEW, kind: 'ranking' as const, localities: ['VN-DN'] }

  test('is at the page’s own place, under whatever path that is', () => {
    expect(viewAddress(view)).toBe('https://host.example/data/inflow/?view=ranking&localities=VN-DN')
    expect(viewAddress(DEFAULT_VIEW)).toBe('https://host.example/data/inflow/')
  })

  test('is under SITE_URL where the site was built with one', () => {
    vi.stubEnv('SITE_URL', 'https://inflow.example')
    expect(viewAddress(view)).toBe('https://inflow.example/?view=ranking&localities=VN-DN')
  })

  test('never follows a setting that is no web address', () => {
    vi.stubEnv('SITE_URL', 'javascript:alert(1)')
    expect(viewAddress(DEFAULT_VIEW)).toBe('https://host.example/data/inflow/')
  })
})

describe('the form for a report', () => {
  test('has title and text filled in and keeps what the address of the form says', () => {
    vi.stubEnv('SITE_ISSUES_URL', 'https://forge.example/issues/new?labels=data')
    expect(issueAddress('A & B', 'line 1\nline 2')).toBe('https://forge.example/issues/new?labels=data&title=A+%26+B&body=line+1%0Aline+2')
  })

  test('is not offered where there is none', () => {
    expect(issueAddress('title', 'body')).toBeNull()
    vi.stubEnv('SITE_ISSUES_URL', 'somewhere')
    expect(issueAddress('title', 'body')).toBeNull()
  })
})
