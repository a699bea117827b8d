/** The texts of what should agree and what does. */
export interface CheckMessages {
  readonly title: string
}
