/** Runs a script of the old kind, which needs neither an origin nor leave to fetch; rejects with a sentence where it cannot be had. */
export function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.addEventListener('load', () => {
      script.remove()
      resolve()
    })
    script.addEventListener('error', () => reject(new Error(`${address} could not be had`)))
    document.head.append(script)
  })
}
