import { registry } from "../flow/resources.ts";
import type { Need } from "./needs-of.ts";
import type { ByName } from "./pairs.ts";

/** What the console calls the things that flows name by id or ARN, as far as their metadata tells. */
export const labelsOf = (needs: readonly Need[]): ByName =>
  Object.fromEntries(needs.flatMap(({ name, label }) => (label ? [[name, label]] : [])));

/** Things by the names that somebody gave them, and by those that the flows have for the same. */
export function labelled<T>(given: ByName<T>, labels: ByName): ByName<T> {
  const { find } = registry(given);
  const named = Object.entries(labels).flatMap(([name, label]) => {
    const found = find(name) ?? find(label);
    return found === undefined ? [] : [[name, found] as const];
  });
  return { ...given, ...Object.fromEntries(named) };
}
