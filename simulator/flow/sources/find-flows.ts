import { entriesOf } from "./entries-of.ts";
import { type FlowType, flowTypeNamed, flowTypeOf } from "./flow-type.ts";
import type { FoundFlow } from "./found-flow.ts";
import { resolved } from "./intrinsic.ts";
import { convertLegacy, isLegacy } from "./legacy/convert-legacy.ts";
import { parseJson } from "./parse-json.ts";

/** What stands around a flow and tells of it: its name, its kind, its ARN. */
interface About {
  readonly place: string;
  readonly name?: string | undefined;
  readonly type?: FlowType | undefined;
  readonly id?: string | undefined;
}

/** All flows in a value, however they are wrapped. `place` is what a flow goes by that has no name. */
export function findFlows(value: unknown, about: About): readonly FoundFlow[] {
  if (typeof value === "string") return inText(value, about);
  if (Array.isArray(value))
    return value.flatMap((one, index) => findFlows(one, { ...about, place: `${about.place}[${index}]` }));
  if (isLegacy(value)) return [legacyFlow(value, about)];
  const entries = entriesOf(value);
  if (isFlow(entries)) return [foundFlow(entries, about)];
  if (isResource(entries)) return inResource(entries, about);
  const told = toldBy(entries, about);
  return Object.entries(entries).flatMap(([key, one]) =>
    findFlows(one, wrappers.test(key) ? told : { place: key }),
  );
}

/** The keys under which a flow's own words stand in what AWS's API answers. */
const wrappers = /^(content|contactflow|contactflowmodule)$/i;

type Entries = Readonly<Record<string, unknown>>;

const isFlow = (entries: Entries): boolean =>
  "StartAction" in entries || ("Actions" in entries && "Version" in entries);

const isResource = ({ Type }: Entries): boolean => typeof Type === "string" && Object.hasOwn(resources, Type);

const resources: Readonly<Record<string, FlowType | undefined>> = {
  "AWS::Connect::ContactFlow": undefined,
  "AWS::Connect::ContactFlowModule": "MODULE",
};

function toldBy(entries: Entries, { place, name, type, id }: About): About {
  const text = (...keys: readonly string[]) =>
    keys.map((key) => entries[key]).find((value): value is string => typeof value === "string");
  return {
    place,
    name: text("Name", "name") ?? name,
    type: flowTypeNamed(text("Type", "type")) ?? type,
    id: text("Arn", "arn", "Id", "id") ?? id,
  };
}

/** A text that holds a flow begins as one: with a brace, or with the quotes around a doubly encoded one. */
function inText(text: string, about: About): readonly FoundFlow[] {
  if (!/^\s*["[{]/.test(text) || !/"(StartAction|modules)\\*"/.test(text)) return [];
  try {
    return findFlows(parseJson(text), about);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [unreadable(about, `its content cannot be read: ${error.message}`)];
  }
}

function inResource({ Type: resource, Properties }: Entries, about: About): readonly FoundFlow[] {
  const { Name, Type, Content } = entriesOf(resolved(Properties));
  const told: About = {
    place: about.place,
    name: typeof Name === "string" ? Name : about.place,
    type: resources[String(resource)] ?? flowTypeNamed(Type),
  };
  const found = findFlows(Content, told);
  if (found.length > 0) return found;
  const elsewhere =
    typeof Content === "string" ? `is ${Content}, which this file does not hold` : "is missing";
  return [unreadable(told, `its content ${elsewhere}: give the file with the flow itself`)];
}

function foundFlow(flow: Entries, about: About): FoundFlow {
  const { Metadata: given } = flow;
  const { name: own } = entriesOf(given);
  const name = about.name ?? ((typeof own === "string" && own) || about.place);
  const Metadata = {
    ...entriesOf(given),
    ...(about.name !== undefined && { name: about.name }),
    ...(about.type !== undefined && { type: about.type }),
  };
  const content = { ...flow, ...(Object.keys(Metadata).length > 0 && { Metadata }) };
  const { kind, guessed } = flowTypeOf(content);
  return { name, kind, kindGuessed: guessed, id: about.id, content, notes: [], problems: [] };
}

function legacyFlow(value: Parameters<typeof convertLegacy>[0], about: About): FoundFlow {
  const { content, notes, problems } = convertLegacy(value);
  return {
    ...foundFlow(content, about),
    notes,
    problems,
    ...(problems.length > 0 && { content: undefined }),
  };
}

const unreadable = ({ place, name = place, id }: About, problem: string): FoundFlow => ({
  name,
  kind: "CONTACT_FLOW",
  kindGuessed: true,
  id,
  content: undefined,
  notes: [],
  problems: [problem],
});
