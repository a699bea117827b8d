/** The texts of projects against capital. */
export interface ScatterMessages {
  readonly title: string
}
