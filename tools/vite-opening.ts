import type { Plugin } from 'vite'
import { buildOverview } from '../src/domain/overview.ts'
import { DEFAULT_VIEW } from '../src/domain/view.ts'
import { en } from '../src/i18n/en.ts'
import { ko } from '../src/i18n/ko.ts'
import { vi } from '../src/i18n/vi.ts'
import { createWords } from '../src/i18n/words.ts'
import { openSlice } from '../src/io/slice.ts'
import { sliceOf } from './vite-inflow-data.ts'

/**
 * Puts the headline of the first visit, in every language, where the page opens, so that it can be read before any script
 * has run. `public/opening.js` shows the one in the reader's language; the page replaces it with its own.
 */
export function openingHeadline(dataFolder = 'data'): Plugin {
  return {
    name: 'inflow-opening',
    transformIndexHtml: (html) => html.replace('<!-- opening -->', () => headlines(dataFolder).join('')),
  }
}

function headlines(dataFolder: string): readonly string[] {
  const evidence = openSlice(sliceOf(dataFolder))
  const overview = buildOverview(evidence, DEFAULT_VIEW)
  if (!overview) return []
  return [en, vi, ko].map((messages) => `<p class="finding" lang="${messages.language}">${escapeHtml(messages.overview.sentences.headline(overview.facts, createWords(evidence.registry, messages.language)))}</p>`)
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
