import type { Recipe } from '../domain/intake/intake.ts'
import { parseRecipe } from '../domain/intake/recipe.ts'

const KEY = 'inflow.recipes'
const MOST = 20

/** Recipes of the kinds of files loaded here, the latest first; kept in the browser where it allows that, in memory otherwise. */
export function browserRecipes(): { find: (fingerprint: string) => Recipe | null; keep: (recipe: Recipe) => void; forget: (fingerprint: string) => void } {
  let recipes = stored()
  function change(next: readonly Recipe[]): void {
    recipes = next.slice(0, MOST)
    try {
      localStorage.setItem(KEY, JSON.stringify(recipes))
    } catch {
      // Storage may be full or forbidden; the recipes then last as long as the page.
    }
  }
  return {
    find: (fingerprint) => recipes.find((recipe) => recipe.fingerprint === fingerprint) ?? null,
    keep: (recipe) => change([recipe, ...recipes.filter(({ fingerprint }) => fingerprint !== recipe.fingerprint)]),
    forget: (wanted) => change(recipes.filter(({ fingerprint }) => fingerprint !== wanted)),
  }
}

function stored(): readonly Recipe[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(value) ? value.map((recipe) => parseRecipe(JSON.stringify(recipe))).filter((recipe) => recipe !== null) : []
  } catch {
    return []
  }
}
