import type { PlacedPhase } from "./place-phases.ts";
import { legible, type View } from "./view.ts";

/** How much is shown of a phase that is so wide on the screen, and its blocks drawn at that scale. */
function detail(scale: number, width: number): "title" | "shapes" | "names" | "texts" {
  if (scale >= legible) return "texts";
  if (scale >= 0.45) return "names";
  return width < 320 ? "title" : "shapes";
}

/**
 * Shows a view of the map: one transform, and what each phase shows at that scale. A phase's sign, its frame and title,
 * keeps its size on the screen.
 */
export function showView(map: HTMLElement, places: readonly PlacedPhase[], { x, y, scale }: View): void {
  map.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  map.classList.toggle("far", scale < 3);
  for (const [index, phase] of [...map.querySelectorAll<HTMLElement>(":scope > .phase")].entries()) {
    const place = places[index];
    const sign = phase.querySelector<HTMLElement>(".sign");
    if (!place || !sign) continue;
    const [width, height] = [place.width * scale, place.height * scale];
    // Where all phases are seen, all show the same.
    const asWhole = scale < 1.2 && places.length > 1;
    phase.dataset["detail"] = asWhole ? "title" : detail(place.blocks.scale * scale, width);
    sign.style.transform = `scale(${1 / scale})`;
    sign.style.width = `${width}px`;
    sign.style.height = `${height}px`;
    // The title stays in sight while its phase is.
    const title = sign.firstElementChild;
    const behind = (edge: number, length: number, own: number): number =>
      Math.min(Math.max(0, -edge), Math.max(0, length - own));
    if (title instanceof HTMLElement)
      title.style.translate =
        phase.dataset["detail"] === "title"
          ? ""
          : `${behind(x + place.x * scale, width, 160)}px ${behind(y + place.y * scale, height, 40)}px`;
  }
}
