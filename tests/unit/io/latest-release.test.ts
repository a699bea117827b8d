import { expect, test } from 'vitest'
import { latestRelease } from '../../../src/io/latest-release.ts'
import { RELEASES } from '../../../src/io/releases.ts'

test('the release named on paper is the first of the notes', () => {
  const [first] = RELEASES
  expect(latestRelease()).toEqual(first && { version: first.version, date: first.date })
})
