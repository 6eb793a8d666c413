import type { Action } from "../flow-language/contact-flow.ts";

/** Tells a block's phase by its identifier; the empty text in a flow that has no phases. */
export type Phasing = (identifier: string) => string;

const phaseAndName = /^[a-z]+(-[a-z0-9]+)+$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The phases of a flow are the first words of its blocks' names (`find` of `find-next`), where all are named so and few
 * phases hold many blocks. The blocks of any other flow, and above all of one whose names are UUIDs, stand together.
 */
export function phasingOf(actions: readonly Pick<Action, "Identifier">[]): Phasing {
  const names = actions.map(({ Identifier }) => Identifier);
  const phases = new Set(names.map(firstWord));
  const areNamedSo = names.every((name) => phaseAndName.test(name) && !uuid.test(name));
  return areNamedSo && phases.size * 2 <= names.length ? firstWord : () => "";
}

const firstWord = (name: string): string => name.split("-", 1)[0] ?? name;

/** What a block is called within its phase; by its type where its name is a UUID. */
export const nameWithin = (phase: string, { Identifier, Type }: Action): string => {
  if (phase !== "") return Identifier.slice(phase.length + 1);
  return uuid.test(Identifier) ? Type : Identifier;
};
