import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileText } from "../command/file-text.ts";
import { nearest } from "../command/nearest.ts";
import type { LineOption } from "./line-option.ts";
import { readYaml } from "./read-yaml.ts";

const usualNames = ["connect-simulator.yaml", "connect-simulator.yml", "connect-simulator.json"];

/**
 * What a team's file of settings says, as the command line would say it. A map gives one option for each entry; files
 * are named from the folder of the settings. None where no file is named and there is none in the folders.
 * @throws {Error} that names the file, the setting, and what would be right.
 */
export async function settingsAsOptions(
  named: string | undefined,
  folders: readonly string[],
  options: Readonly<Record<string, LineOption>>,
): Promise<readonly string[]> {
  const file =
    named ??
    folders
      .flatMap((folder) => usualNames.map((name) => join(folder, name)))
      .find((path) => existsSync(path));
  if (file === undefined) return [];
  const settings = readYaml(await fileText(file), file);
  if (typeof settings !== "object" || settings === null || Array.isArray(settings))
    throw new Error(`${file}: settings by name, as flow: main.json`);
  const known = Object.entries(options).flatMap(([name, option]) =>
    [name, option.setting ?? name].map((called) => [called, { name, ...option }] as const),
  );
  const byName = new Map(known);
  return Object.entries(settings).flatMap(([setting, value]: [string, unknown]) => {
    const option = setting === "replies" && isMap(value) ? byName.get("reply") : byName.get(setting);
    if (!option) {
      const meant = nearest(setting, [...byName.keys()]);
      throw new Error(
        `${file}: ${setting} is no setting${meant ? `; did you mean ${meant}?` : "."} Settings are ${[...byName.keys()].join(", ")}.`,
      );
    }
    return asOptions(option, value, { file, setting });
  });
}

interface Place {
  readonly file: string;
  readonly setting: string;
}

function asOptions(
  { name, type, multiple, file: isFile, value: shape }: LineOption & { readonly name: string },
  value: unknown,
  { file, setting }: Place,
): readonly string[] {
  const path = (text: string): string => {
    const fromHere = resolve(dirname(file), text);
    if (isFile === "is") return fromHere;
    return isFile === "may be" && existsSync(fromHere) ? fromHere : text;
  };
  const text = (one: unknown): string =>
    typeof one === "string" || typeof one === "number" ? path(String(one)) : JSON.stringify(one);
  if (type === "boolean" && typeof value === "boolean") return value ? [`--${name}`] : [];
  if (multiple && isMap(value))
    return Object.entries(value).map(
      ([key, one]) => `--${name}=${key}=${name === "reply" ? JSON.stringify(one) : text(one)}`,
    );
  if (multiple && Array.isArray(value) && shape?.startsWith("["))
    return value.map((one) => `--${name}=${text(one)}`);
  const isPlain = typeof value === "string" || typeof value === "number";
  if (type === "string" && isPlain && (!multiple || shape?.startsWith("[")))
    return [`--${name}=${text(value)}`];
  const right =
    type === "boolean" ? "true or false" : multiple ? `a map of ${shape?.replace("=", ": ")}` : shape;
  throw new Error(`${file}: ${setting}: ${right} is wanted here`);
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
