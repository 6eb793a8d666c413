import { useEffect, useRef } from "preact/hooks";
import type { CallView } from "../call-view.ts";
import { highlightWay } from "./highlight-way.ts";
import { useWords } from "./language.ts";
import { usePicture } from "./use-picture.ts";
import "./map.css";

/** A block is readable at this size. */
const readable = 0.8;

/** The flow, phase by phase and block by block, with the call's way highlighted. */
export function FlowMap({ call }: { readonly call: CallView }) {
  const word = useWords();
  const overview = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const phases = usePicture(overview, "/phases.svg");
  const picture = usePicture(pane, "/blocks.svg");
  const { blocks, ways, block } = call;

  useEffect(() => {
    if (!picture || !pane.current) return;
    const way = { blocks, ways, current: block?.id, phaseOf: phasesIn(picture) };
    if (phases) highlightWay(phases, way);
    picture.style.width = `${picture.viewBox.baseVal.width * readable}px`;
    const current = highlightWay(picture, way);
    if (current) bringIntoView(pane.current, current);
  }, [phases, picture, blocks, ways, block]);

  return (
    <section class="card map" aria-labelledby="map-title">
      <h2 id="map-title">{word.flow}</h2>
      <div ref={overview} aria-hidden="true" />
      <section
        class="pane"
        ref={pane}
        aria-label={word.blocks}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
      />
    </section>
  );
}

/** Tells a block's phase by where it stands in the picture. */
function phasesIn(picture: SVGSVGElement) {
  const phases = new Map(
    [...picture.querySelectorAll<SVGElement>("[data-block]")].map(({ dataset, parentElement }) => [
      dataset["block"],
      parentElement?.closest<SVGElement>("[data-phase]")?.dataset["phase"],
    ]),
  );
  return (block: string | undefined) => phases.get(block);
}

function bringIntoView(pane: Element, block: Element): void {
  const [box, frame] = [block.getBoundingClientRect(), pane.getBoundingClientRect()];
  pane.scrollBy({
    left: box.left + box.width / 2 - frame.left - frame.width / 2,
    top: box.top + box.height / 2 - frame.top - frame.height / 2,
    behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
  });
}
