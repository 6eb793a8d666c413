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

const asksAgain = ["InputTimeLimitExceeded", "NoMatchingCondition"];

/** Errors that lead back to the block that fails, and those that lead nowhere. */
export const unanswered = (checked: CheckedFlow): readonly Finding[] =>
  reachedBlocks(checked).flatMap(({ id, type, errors }): readonly Finding[] => {
    const round = [...errors].filter(([, to]) => to === id).map(([error]) => error);
    const nowhere = errors.has("NoMatchingError")
      ? []
      : errorsOf(checked, id, type).filter((error) => !errors.has(error));
    return [
      ...round.map((error): Finding => {
        const block = { block: id, cure: "lead it on, after a Loop block at the latest" };
        return asksAgain.includes(error)
          ? {
              ...block,
              level: "hint",
              what: `${error} leads back here: a caller who does nothing stays for good`,
            }
          : { ...block, level: "problem", what: `${error} leads back here: what fails is tried for good` };
      }),
      ...(nowhere.length === 0
        ? []
        : [
            {
              ...({ level: "problem", block: id, what: `${nowhere.join(", ")} leads nowhere` } as const),
              cure: "lead NoMatchingError on",
            },
          ]),
    ];
  });

function errorsOf({ sources }: CheckedFlow, id: string, type: string): readonly string[] {
  const bound = actions.get(type)?.bind(sources.get(id)?.Parameters);
  return bound && "errors" in bound ? [...bound.errors.must, ...bound.errors.may] : [];
}
