import { entriesOf } from "../entries-of.ts";
import { branchesAndEnds } from "./branches-and-ends.ts";
import type { Conversion, Conversions } from "./conversion.ts";
import { interactions } from "./interactions.ts";
import { type LegacyModule, legacyModule } from "./legacy-module.ts";
import { settings } from "./settings.ts";
import { transitionsOf } from "./transitions-of.ts";

const conversions: Conversions = { ...interactions, ...settings, ...branchesAndEnds };

/** What the old console shows of a block, or what has no effect beside the rest. */
const shown = ["LexVersion", "MaxDigits", "TextToSpeechType"];

export interface Converted {
  readonly content: Readonly<Record<string, unknown>>;
  /** What was left out, with the block. */
  readonly notes: readonly string[];
  /** Blocks that the flow language has not, or that are not known here. */
  readonly problems: readonly string[];
}

interface Told {
  readonly notes: string[];
  readonly problems: string[];
}

type LegacyExport = Readonly<Record<"modules" | "start" | "type" | "metadata", unknown>>;

/** Whether this is what the old console exported. */
export const isLegacy = (value: unknown): value is LegacyExport => {
  const { modules, start } = entriesOf(value);
  return (
    Array.isArray(modules) && (start !== undefined || modules.every((one) => "branches" in entriesOf(one)))
  );
};

/** An export of the old console (`modules`) in the flow language, block by block. */
export function convertLegacy({ modules, start, type, metadata }: LegacyExport): Converted {
  const told: Told = { notes: [], problems: [] };
  const blocks = (Array.isArray(modules) ? modules : []).map(legacyModule);
  if (blocks.length === 0) told.problems.push("this export of the old console (modules) holds no block");
  const { name, description, entryPointPosition } = entriesOf(metadata);
  const content = {
    Version: "2019-10-30",
    StartAction: start,
    Metadata: {
      ...pruned({ name, description, type, entryPointPosition }),
      ActionMetadata: Object.fromEntries(blocks.map(({ id, metadata: shown }) => [id, shown])),
    },
    Actions: blocks.flatMap((block) => {
      const found = block.types.find((one) => Object.hasOwn(conversions, one));
      const conversion = found && conversions[found];
      if (conversion) return [converted(block, conversion, told)];
      told.problems.push(unknown(block));
      return [];
    }),
  };
  return { content, ...told };
}

const unknown = ({ id, types }: LegacyModule): string =>
  `block ${id} (${types.at(-1)}): this block of the old console is not known here; open the flow in the current flow ` +
  'designer, save it and export it again: the file then begins with "Version": "2019-10-30"';

function converted(block: LegacyModule, conversion: Conversion, { notes, problems }: Told) {
  const { id: Identifier, parameters, branches } = block;
  const place = `block ${Identifier} (${conversion.type})`;
  const Parameters = pruned(conversion.parameters?.(parameters) ?? {});
  for (const name of parameters.unread().filter((one) => !shown.includes(one)))
    notes.push(`${place}: the old console's ${name} is left out`);
  const Transitions = transitionsOf(branches, conversion, (sentence) =>
    problems.push(`${place}: ${sentence}`),
  );
  return { Identifier, Type: conversion.type, Parameters, Transitions };
}

/** Without what is undefined or switched off, and without what is empty then. */
function pruned(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, isRecord(one) ? pruned(one) : one] as const)
      .filter(
        ([, one]) => one !== undefined && one !== false && !(isRecord(one) && Object.keys(one).length === 0),
      ),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
