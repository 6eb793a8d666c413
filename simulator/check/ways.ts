import { actions } from "../flow/actions.ts";
import { type CheckedFlow, type Finding, reachedBlocks, reachedFrom } from "./checked-flow.ts";

/** Blocks that nothing leads to. */
export const unreachable = ({ flow, reached }: CheckedFlow): readonly Finding[] =>
  [...flow.blocks.keys()]
    .filter((id) => !reached.has(id))
    .map((block) => ({
      ...{ level: "problem", block, what: "no way leads here from the start" },
      cure: "lead a branch to it, or take it out",
    }));

/** Blocks from which no way ends the call, nor leads out of the flow. */
export function endless(checked: CheckedFlow): readonly Finding[] {
  const { branches } = checked;
  const ends = [...checked.flow.blocks.values()]
    .filter(({ id, type }) => branches.get(id)?.length === 0 || actions.get(type)?.leads !== "on")
    .map(({ id }) => id);
  const into = new Map<string, string[]>();
  for (const { block, to } of [...branches.values()].flat()) into.set(to, [...(into.get(to) ?? []), block]);
  const ending = reachedFrom(ends, (id) => into.get(id) ?? []);
  const lost = reachedBlocks(checked).filter(({ id }) => !ending.has(id));
  const [first] = lost;
  if (!first) return [];
  const round = lost.map(({ id }) => id).join(", ");
  return [
    {
      ...{ level: "problem", block: first.id },
      what: `no way from here ends the call; it goes round through ${round}`,
      cure: "lead one of them to a block that disconnects, transfers or ends the flow",
    },
  ];
}

/** What asks the caller again: an error that only they bring about. */
const asksAgain = ["InputTimeLimitExceeded", "NoMatchingCondition"];

/** Errors that lead back to the block that fails. */
export const failingRound = (checked: CheckedFlow): readonly Finding[] =>
  reachedBlocks(checked).flatMap(({ id, errors }) =>
    [...errors]
      .filter(([, to]) => to === id)
      .map(([error]): Finding => {
        const about = { block: id, cure: "lead it on, after a Loop block at the latest" };
        return asksAgain.includes(error)
          ? {
              ...about,
              level: "hint",
              what: `${error} leads back here: a caller who does nothing stays for good`,
            }
          : { ...about, level: "problem", what: `${error} leads back here: what fails is tried for good` };
      }),
  );

/** Connect lets these lead nowhere: nothing in them fails. */
const neverFail = ["Loop"];

/** Blocks that may fail, and of which nothing is said for that. */
export const unanswered = (checked: CheckedFlow): readonly Finding[] =>
  reachedBlocks(checked).flatMap(({ id, type, errors, conditions }): readonly Finding[] => {
    if (neverFail.includes(type) || errors.has("NoMatchingError")) return [];
    const bound = actions.get(type)?.bind(checked.sources.get(id)?.Parameters, conditions);
    if (!bound || "problems" in bound) return [];
    const { must, may } = bound.errors;
    const possible = may === "any" ? must : [...must, ...may];
    const missing = possible.filter((error) => !errors.has(error));
    if (missing.length === 0) return [];
    const what = `${missing.join(", ")} leads nowhere: a call goes on as if nothing had failed, or ends there`;
    return [{ level: "hint", block: id, what, cure: "lead NoMatchingError on" }];
  });
