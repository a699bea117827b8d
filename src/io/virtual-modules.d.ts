/** Made from the data at build time. */
declare module 'virtual:inflow-slice' {
  /** JSON text of a `Slice`. */
  const text: string
  export default text
}

declare module 'virtual:inflow-catalogue' {
  const catalogue: readonly {
    readonly id: string
    readonly bytes: number
    readonly observations: number
    readonly measures: readonly string[]
    readonly localities: readonly string[]
    readonly partners: readonly string[]
  }[]
  export default catalogue
}

declare module 'virtual:inflow-scripts' {
  /** Addresses of the data files as scripts, by the name of the file, relative to the site. */
  const files: Readonly<Record<string, string>>
  export default files
}

declare module 'virtual:inflow-fonts' {
  /** Addresses of style sheets with the page's font inside, relative to the site. */
  const sheets: Readonly<Record<'latin' | 'vietnamese', string>>
  export default sheets
}
