/** Lists that only readers of tables need; what every page needs of units is in currency.ts and registry.ts. */

/** Currencies other than the US dollar that tables of foreign direct investment are printed in, as ISO 4217 codes. */
export const OTHER_CURRENCIES = [
  'CAD', 'VND', 'KRW', 'EUR', 'JPY', 'CNY', 'GBP', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'THB', 'MYR', 'IDR', 'PHP', 'INR', 'BRL', 'MXN', 'CHF',
  'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'TRY', 'ZAR', 'RUB',
] as const

/** Every unit a measure may have. */
export const UNITS = ['projects', 'USD million', 'adjustments', 'transactions', 'firms', 'percent', 'rank', ...OTHER_CURRENCIES.map((currency) => `${currency} million` as const)] as const
