import { panelsOf } from "../drawing/arrange.ts";
import { type Kind, kindOf } from "../drawing/block-kind.ts";
import { type Box, boxOf } from "../drawing/box.ts";
import { type DrawingOptions, inWords, type PhaseTitle, titleOf } from "../drawing/drawing-options.ts";
import type { Label } from "../drawing/label.ts";
import type { Panel } from "../drawing/panel.ts";
import { type PhaseBranch, phaseBranches } from "../drawing/phase-branches.ts";
import { nameWithin } from "../drawing/phasing.ts";
import type { Row } from "../drawing/rows.ts";
import { saidBy } from "../drawing/said-by.ts";
import { type DrawingLanguage, drawingLanguages } from "../drawing/terms/by-language.ts";
import type { Action, ContactFlow, Parameters, Position } from "../flow-language/contact-flow.ts";

/** A line's flows as the page's map shows them, in one language. */
export interface DrawnMap {
  readonly phases: readonly MapPhase[];
  readonly branches: readonly PhaseBranch[];
}

/** A phase with its blocks; all places are from its corner, in pixels. */
export interface MapPhase extends PhaseTitle {
  /** Empty in a flow without phases. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly MapBlock[];
  readonly paths: readonly { readonly from: string; readonly to: string; readonly line: string }[];
}

export interface MapBlock extends Position {
  readonly id: string;
  /** What it is called within its phase. */
  readonly name: string;
  readonly type: string;
  readonly kind: Kind;
  readonly width: number;
  readonly height: number;
  /** What it does, as its box shows it. */
  readonly lines: readonly string[];
  readonly rows: readonly (Pick<Row, "label" | "target"> & { readonly leaves: boolean })[];
  /** The whole of what it says, in every language that the flow has. */
  readonly says?: Label;
  /** Its other parameters, by name. */
  readonly settings: readonly (readonly [name: string, value: string])[];
}

export type DrawnMaps = Readonly<Record<DrawingLanguage, DrawnMap>>;

/** The map of these flows in every language; whatever the language, each block has its place. */
export async function drawnMaps(
  Actions: ContactFlow["Actions"],
  drawing: DrawingOptions,
): Promise<DrawnMaps> {
  const panels = await panelsOf(Actions.map((action) => roomiest(action, drawing)));
  const mapIn = (language: DrawingLanguage): DrawnMap => ({
    phases: panels.map((panel) => phaseOf(panel, { ...drawing, language })),
    branches: phaseBranches({ Actions }, { ...drawing, language }),
  });
  return { en: mapIn("en"), ja: mapIn("ja") };
}

/** The block's box in the language that needs most lines. */
const roomiest = (action: Action, drawing: DrawingOptions): Box =>
  drawingLanguages
    .map((language) => boxOf(action, { ...drawing, language }))
    .reduce((most, box) => (box.height > most.height ? box : most));

function phaseOf(panel: Panel, drawing: DrawingOptions): MapPhase {
  const { phase, width, height, boxes, paths } = panel;
  return {
    ...{ id: phase, ...titleOf(phase, drawing), width: Math.ceil(width), height: Math.ceil(height) },
    blocks: boxes.map((box) => blockOf(box, panel, drawing)),
    paths: paths.map(({ from, to, corners }) => ({ from, to, line: lineThrough(corners) })),
  };
}

function blockOf(
  { action, width, height, x, y }: Panel["boxes"][number],
  { phase, boxes }: Panel,
  drawing: DrawingOptions,
): MapBlock {
  const { lines, rows } = boxOf(action, drawing);
  const said = saidBy(action);
  return {
    ...{ id: action.Identifier, name: nameWithin(phase, action), type: action.Type, kind: kindOf(action) },
    ...{ x: Math.round(x), y: Math.round(y), width, height, lines },
    rows: rows.map(({ label, target }) => ({
      ...{ label, target },
      leaves: !boxes.some((other) => other.action.Identifier === target),
    })),
    ...(said && { says: inEveryLanguage(said, drawing) }),
    settings: settingsOf(action),
  };
}

/** One text where the languages do not differ. */
function inEveryLanguage(said: string, drawing: DrawingOptions): Label {
  const text = (language: DrawingLanguage): string => inWords(said, { ...drawing, language });
  const texts = { ...Object.fromEntries(drawingLanguages.map((one) => [one, text(one)])), en: text("en") };
  return new Set(Object.values(texts)).size === 1 ? texts.en : texts;
}

const settingsOf = ({ Parameters: { Text, SSML, ...others } }: Action): MapBlock["settings"] =>
  leaves(others);

/** Lists and what they hold are one value; what is nested goes by its path. */
const leaves = (parameters: Parameters, before = ""): MapBlock["settings"] =>
  Object.entries(parameters).flatMap(([name, value]) =>
    isNested(value) ? leaves(value, `${before}${name}.`) : [[`${before}${name}`, String(value)] as const],
  );

const isNested = (value: Parameters[string]): value is Parameters =>
  typeof value === "object" && !Array.isArray(value);

const lineThrough = (corners: readonly Position[]): string =>
  corners.map(({ x, y }, index) => `${index ? "L" : "M"}${Math.round(x)} ${Math.round(y)}`).join("");
