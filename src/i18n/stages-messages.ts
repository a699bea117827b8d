/** The texts of what was registered, disbursed, notified and arrived, and what a period was made of. */
export interface StagesMessages {
  readonly title: string
}
