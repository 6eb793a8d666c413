interface Way {
  readonly blocks: ReadonlySet<string>;
  /** `from to`. */
  readonly ways: ReadonlySet<string>;
  readonly current: string | undefined;
  /** The phase of a block. */
  readonly phaseOf: (block: string | undefined) => string | undefined;
}

/** Highlights a call's way through the map, by block and by phase. */
export function highlightWay(map: HTMLElement, { blocks, ways, current, phaseOf }: Way): void {
  const phases = new Set([...blocks].map(phaseOf));
  const ends = [...ways].map((way) => way.split(" "));
  const travelled = new Set([...ways, ...ends.map(([from, to]) => `${phaseOf(from)} ${phaseOf(to)}`)]);
  map.classList.toggle("travelled", blocks.size > 0);
  const mark = (of: string, isLit: (id: string) => boolean, at: string | undefined): void => {
    for (const element of map.querySelectorAll<HTMLElement>(`[data-${of}]`)) {
      const id = element.dataset[of] ?? "";
      element.classList.toggle("lit", isLit(id));
      element.classList.toggle("current", id === at);
    }
  };
  mark("block", (id) => blocks.has(id), current);
  mark("phase", (id) => phases.has(id), current === undefined ? undefined : phaseOf(current));
  for (const way of map.querySelectorAll<SVGElement>("[data-from]")) {
    const isLit = travelled.has(`${way.dataset["from"]} ${way.dataset["to"]}`);
    // Above the others.
    if (isLit && !way.classList.contains("lit") && way.matches("path")) way.parentElement?.append(way);
    way.classList.toggle("lit", isLit);
  }
}
