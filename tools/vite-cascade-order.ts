import type { Plugin } from 'vite'

/** Bundling moves style sheets about; the order of the cascade's layers is therefore stated at the head of every built one. */
export function cascadeOrder(layers: readonly string[]): Plugin {
  return {
    name: 'inflow-cascade-order',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset' && output.fileName.endsWith('.css')) output.source = `@layer ${layers.join(',')};${String(output.source)}`
      }
    },
  }
}
