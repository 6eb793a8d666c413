import { allTransitions, type FlowCheck, reachableFrom } from "./graph.ts";

/** Connect's limits on a flow, and that it hangs together. */
export const shape: FlowCheck = (flow) => {
  const ids = flow.Actions.map(({ Identifier }) => Identifier);
  const known = new Set(ids);
  const reachable = reachableFrom(flow, flow.StartAction);
  return [
    ...(flow.Version === "2019-10-30" ? [] : ["the version is not 2019-10-30"]),
    ...(ids.length <= 250 ? [] : [`${ids.length} blocks are more than 250`]),
    ...(known.has(flow.StartAction) ? [] : [`it starts at ${flow.StartAction}, which is no block`]),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`),
    ...ids.filter((id) => id.length > 50).map((id) => `${id} is longer than 50 characters`),
    ...ids.filter((id) => /[%:(\\/)=$,;[\]{}]/.test(id)).map((id) => `${id} holds a forbidden character`),
    ...allTransitions(flow)
      .filter(({ to }) => !known.has(to))
      .map(({ from, to, by }) => `${from.Identifier} leads to ${to} (${by}), which is no block`),
    ...flow.Actions.flatMap(({ Identifier, Transitions: { NextAction } }) =>
      NextAction === undefined || known.has(NextAction) ? [] : [`${Identifier} goes on with ${NextAction}`],
    ),
    ...ids.filter((id) => !reachable.has(id)).map((id) => `${id} is never reached`),
  ];
};

/** That the console shows every block, and none upon another. */
export const places: FlowCheck = ({ Actions, Metadata }) => {
  const at = (id: string) => Metadata.ActionMetadata[id]?.position;
  const ids = Actions.map(({ Identifier }) => Identifier);
  return [
    ...ids.filter((id) => !at(id)).map((id) => `${id} has no place`),
    ...Object.keys(Metadata.ActionMetadata)
      .filter((id) => !ids.includes(id))
      .map((id) => `there is a place for ${id}, which is no block`),
    ...ids.flatMap((id, index) =>
      ids.slice(index + 1).flatMap((other) => {
        const [one, two] = [at(id), at(other)];
        const apart = one && two && (Math.abs(one.x - two.x) >= 220 || Math.abs(one.y - two.y) >= 60);
        return apart ? [] : [`${id} and ${other} stand upon each other`];
      }),
    ),
  ];
};
