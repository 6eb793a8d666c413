import type { Position } from "../flow-language/contact-flow.ts";

export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

type Attributes = Readonly<Record<string, string | number>>;

export const tag = (name: string, attributes: Attributes, content = ""): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return content ? `<${name}${written.join("")}>${content}</${name}>` : `<${name}${written.join("")}/>`;
};

export const label = (text: string, { x, y }: Position, attributes: Attributes = {}): string =>
  tag("text", { x, y, ...attributes }, escaped(text));

/** A line through these corners, with an arrow at its end. */
export const arrow = (corners: readonly Position[], attributes: Attributes = {}): string => {
  const path = corners.map(({ x, y }, index) => `${index ? "L" : "M"}${Math.round(x)} ${Math.round(y)}`);
  return tag("path", { d: path.join(""), class: "way", "marker-end": "url(#tip)", ...attributes });
};

const style = `
text { font: 12px "Helvetica Neue", Arial, "Noto Sans", sans-serif; fill: #1f2933 }
.title { font-size: 20px; font-weight: 600 }
.about { fill: #52606d; font-size: 13px }
.name { font-weight: 600 }
.summary { fill: #3e4c59; font-size: 11.5px }
.row { font-size: 11.5px }
.away { fill: #7b8794; font-size: 11.5px }
.way { fill: none; stroke: #7b8794; stroke-width: 1.4 }
.panel { fill: #f7f9fb; stroke: #d9e0e7 }
.box { stroke: #9fb3c8 }
`;

/** A whole picture, readable on white and on dark pages. */
export const picture = (title: string, width: number, height: number, content: readonly string[]): string =>
  `${tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: "img",
    },
    [
      "",
      tag("title", {}, escaped(title)),
      tag("style", {}, style),
      '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" fill="#7b8794"/></marker></defs>',
      tag("rect", { width: "100%", height: "100%", fill: "#ffffff" }),
      ...content,
      "",
    ].join("\n"),
  )}\n`;
