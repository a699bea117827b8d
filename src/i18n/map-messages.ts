/** The texts of the tile map. */
export interface MapMessages {
  readonly title: string
}
