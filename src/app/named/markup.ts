import type { Language } from '../../domain/language.ts'
import { escapeMarkup } from '../../url/snippets.ts'

/** Whole pages as text: what stands in them is escaped here or was written by React. */

export type Attributes = Readonly<Record<string, string | null>>

/** An empty element of a head; attributes that are null are left out, and an element all of whose address is missing should not be asked for. */
export function tag(name: 'meta' | 'link', attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [`${key}="${escapeMarkup(value)}"`]))
  return `<${name} ${written.join(' ')}>`
}

/** JSON in a page: a block that is not run, with no letter that could end it or begin a comment. */
export function jsonBlock(type: string, value: unknown): string {
  return `<script type="${escapeMarkup(type)}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
}

export interface HtmlPage {
  readonly language: Language
  readonly title: string
  /** Elements, escaped. */
  readonly head: readonly string[]
  readonly body: string
}

/** Nothing runs in these pages and nothing comes from elsewhere. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

export function htmlPage({ language, title, head, body }: HtmlPage): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    `<title>${escapeMarkup(title)}</title>`,
    ...head,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n')
}
