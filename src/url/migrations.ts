/** Names and texts of an address's parameters, decoded, in their order. */
export type RawParameters = readonly (readonly [name: string, text: string])[]

/**
 * Steps that turn addresses of earlier versions into the present form, applied in order to every address before it is
 * read; each must leave addresses of later forms as they are. Append only: an address once shared is never given up.
 */
export const MIGRATIONS: readonly ((parameters: RawParameters) => RawParameters)[] = []
