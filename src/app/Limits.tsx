import type { Messages } from '../i18n/messages.ts'

/** What the figures do not say, each in one sentence. */
export function Limits({ footer }: Pick<Messages, 'footer'>) {
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{footer.limits}</h2>
      <ul>
        {[footer.registeredIsNotSpent, footer.nominalDollars, footer.immediateInvestors, footer.notCovered].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
