import { type Registry, shortName } from "../flow/resources.ts";
import type { Need } from "./needs-of.ts";

const cures: Partial<Record<Need["kind"], (name: string) => string>> = {
  function: (name) => `give it a module (--lambda ${name}=./handler.ts) or a reply (--replies FILE)`,
  bot: () => "give its template, its export, or a module that exports bot (--bot ./bot.yaml)",
  flow: (name) => `give its file (--flows ${name}=FILE)`,
};

/** As a shell takes it; a module's version is not looked at. */
const asTyped = (name: string): string => {
  const [id = name] = name.split(":");
  return /^[\w.-]+$/.test(id) ? id : `'${id}'`;
};

/** @throws {Error} that names all functions, bots and flows that are missing, by block, with how to give them. */
export function refuseWithout(
  needs: readonly Need[],
  there: Partial<Record<Need["kind"], Registry<unknown>>>,
): void {
  const missing = needs.flatMap(({ kind, name, label, flow, block }) => {
    const cure =
      there[kind]?.find(name) === undefined &&
      there[kind] &&
      cures[kind]?.(asTyped(label ?? shortName(name)));
    return cure ? [`- ${flow}, block ${block}: ${kind} ${name}: ${cure}`] : [];
  });
  if (missing.length > 0) throw new Error(`Something is missing:\n${missing.join("\n")}`);
}
