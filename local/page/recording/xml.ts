export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly string[]
): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join("")}>${content.join("")}</${name}>`;
};
