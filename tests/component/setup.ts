import '../../src/design/tokens.css'
import '../../src/design/fonts.css'
import '../../src/design/base.css'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect } from 'vitest'
import { userEvent } from 'vitest/browser'

const noise: string[] = []

for (const level of ['error', 'warn'] as const) {
  const original = console[level].bind(console)
  console[level] = (...parts: readonly unknown[]) => {
    noise.push(`${level}: ${parts.map(String).join(' ')}`)
    original(...parts)
  }
}

beforeEach(() => {
  noise.length = 0
})

afterEach(async () => {
  cleanup()
  await userEvent.unhover(document.documentElement)
  expect(noise).toEqual([])
})
