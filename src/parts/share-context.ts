import { createContext } from 'react'
import type { FigureRecord } from './figure-record.ts'

/** Opens what a figure can be taken along with; null where a figure cannot leave, because it has left already. */
export const ShareContext = createContext<((record: FigureRecord) => void) | null>(null)
