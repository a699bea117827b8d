/** What stands round a figure that has left the page. */
export interface EmbedMessages {
  readonly openInInflow: string
  /** The day of the data, in words. */
  readonly asOf: (date: string) => string
  readonly frozen: (date: string) => string
  readonly newerExist: string
  /** How the keys work in a picture whose sources stand in the dashboard. */
  readonly keyboardHelp: string
  readonly empty: string
  /** Why frozen figures cannot be read. */
  readonly damaged: string
}
