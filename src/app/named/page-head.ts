import { CARD } from '../../charts/card-frame.ts'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import { NAMED_MESSAGES } from '../../i18n/named-messages.ts'
import { tag } from './markup.ts'
import { type NamedPlace, inLanguage, pageOf } from './named-files.ts'
import type { NamedFigure } from './named-figure.ts'

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_GB', vi: 'vi_VN', ko: 'ko_KR' }

/**
 * What machines read of a chart's page. What needs a whole address is left out where the site was built without knowing where
 * it will stand: the canonical address and `og:url`; the picture of the card is then named relatively, which some readers of
 * cards understand.
 */
export function chartHead({ texts, title, description, record }: NamedFigure, place: NamedPlace | null, style: string): readonly string[] {
  const { language } = texts.messages
  const file = (name: string) => `${place?.folder ?? ''}${inLanguage(name, language)}`
  return [
    ...shared({ title, description: record.headline, language, style, icon: '../../favicon.svg', card: file('card.png'), kind: 'article' }),
    tag('meta', { name: 'description', content: description }),
    ...(place ? [tag('link', { rel: 'canonical', href: place.page }), tag('meta', { property: 'og:url', content: place.page })] : []),
    ...LANGUAGES.map((other) => tag('link', { rel: 'alternate', hreflang: other, href: place ? new URL(pageOf(other), place.folder).href : pageOf(other) })),
    tag('link', { rel: 'alternate', type: 'application/json+oembed', title, href: file('oembed.json') }),
    tag('link', { rel: 'alternate', type: 'text/csv', title, href: file('data.csv') }),
  ]
}

/** What machines read of the list of charts. */
export function galleryHead(language: Language, figures: readonly NamedFigure[], site: string | null, style: string): readonly string[] {
  const { gallery, galleryIntroduction } = NAMED_MESSAGES[language]
  const [first] = figures
  return [
    ...shared({ title: gallery, description: galleryIntroduction, language, style, icon: './favicon.svg', card: first ? `${site ?? ''}c/${first.chart.id}/${inLanguage('card.png', language)}` : null, kind: 'website' }),
    tag('meta', { name: 'description', content: galleryIntroduction }),
    ...(site === null ? [] : [tag('link', { rel: 'canonical', href: `${site}${inLanguage('charts.html', language)}` })]),
    ...LANGUAGES.map((other) => tag('link', { rel: 'alternate', hreflang: other, href: `${site ?? ''}${inLanguage('charts.html', other)}` })),
  ]
}

interface SharedHead {
  readonly title: string
  readonly description: string
  readonly language: Language
  readonly style: string
  readonly icon: string
  readonly card: string | null
  readonly kind: 'article' | 'website'
}

function shared({ title, description, language, style, icon, card, kind }: SharedHead): readonly string[] {
  return [
    tag('link', { rel: 'stylesheet', href: style }),
    tag('link', { rel: 'icon', href: icon, type: 'image/svg+xml' }),
    tag('meta', { property: 'og:site_name', content: 'Inflow' }),
    tag('meta', { property: 'og:type', content: kind }),
    tag('meta', { property: 'og:locale', content: LOCALES[language] }),
    tag('meta', { property: 'og:title', content: title }),
    tag('meta', { property: 'og:description', content: description }),
    ...(card === null
      ? []
      : [
          tag('meta', { property: 'og:image', content: card }),
          tag('meta', { property: 'og:image:type', content: 'image/png' }),
          tag('meta', { property: 'og:image:width', content: String(CARD.width) }),
          tag('meta', { property: 'og:image:height', content: String(CARD.height) }),
          tag('meta', { property: 'og:image:alt', content: description }),
        ]),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ]
}
