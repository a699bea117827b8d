import type { ComponentProps } from 'react'
import { joinClasses } from './classNames.ts'
import { CaretIcon } from './icons.tsx'
import styles from './Button.module.css'

/**
 * `text` reads like a link; `slot` is a blank in a sentence, underlined in dots with a caret; `word` is one small underlined word in a note;
 * `figure` is a number, underlined only when pointed at; `tool` stands in the page's head; `plain` and `solid` stand alone; `icon` holds a picture and needs an `aria-label`.
 */
export type ButtonLook = 'text' | 'slot' | 'word' | 'figure' | 'tool' | 'plain' | 'solid' | 'icon'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  readonly look?: ButtonLook | undefined
}

export function Button({ look = 'plain', children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={joinClasses(styles.button, styles[look])} {...rest}>
      {children}
      {look === 'slot' && <CaretIcon className={styles.caret} />}
    </button>
  )
}
