interface Way {
  readonly blocks: ReadonlySet<string>;
  /** `from to`. */
  readonly ways: ReadonlySet<string>;
  readonly current: string | undefined;
  /** The phase of a block. */
  readonly phaseOf: (block: string | undefined) => string | undefined;
}

/** Highlights a call's way through the picture, by block and by phase; answers the block that it is at. */
export function highlightWay(
  picture: SVGSVGElement,
  { blocks, ways, current, phaseOf }: Way,
): Element | undefined {
  const phases = new Set([...blocks].map(phaseOf));
  const ends = [...ways].map((way) => way.split(" "));
  const travelled = new Set([...ways, ...ends.map(([from, to]) => `${phaseOf(from)} ${phaseOf(to)}`)]);
  let at: Element | undefined;

  picture.classList.toggle("travelled", blocks.size > 0);
  for (const block of picture.querySelectorAll<SVGElement>("[data-block]")) {
    const id = block.dataset["block"] ?? "";
    block.classList.toggle("lit", blocks.has(id));
    block.classList.toggle("current", id === current);
    if (id === current) at = block;
  }
  for (const { dataset, classList } of picture.querySelectorAll<SVGElement>("[data-phase]")) {
    classList.toggle("lit", phases.has(dataset["phase"]));
    classList.toggle("current", current !== undefined && dataset["phase"] === phaseOf(current));
  }
  for (const { dataset, classList } of picture.querySelectorAll<SVGElement>("[data-from]"))
    classList.toggle("lit", travelled.has(`${dataset["from"]} ${dataset["to"]}`));
  return at;
}
