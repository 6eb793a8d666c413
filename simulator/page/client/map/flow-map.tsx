import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CallView } from "../../call-view.ts";
import type { DrawnMap } from "../../drawn-map.ts";
import { useWords } from "../language.ts";
import { Drawing } from "./drawing.tsx";
import { FindBlock } from "./find-block.tsx";
import { highlightWay } from "./highlight-way.ts";
import { MapCard } from "./map-card.tsx";
import { nearestBox } from "./nearest-box.ts";
import { type PlacedPhase, placePhases } from "./place-phases.ts";
import { useMap } from "./use-map.ts";
import { useSize } from "./use-size.ts";
import { useView } from "./use-view.ts";
import { centred, legible, type Size, type View, whole } from "./view.ts";
import "./map.css";

/** The flow as a map: its phases from afar, their blocks from near, with the call's way through them highlighted. */
export function FlowMap({ call }: { readonly call: CallView }) {
  const word = useWords();
  const map = useMap();
  const frame = useRef<HTMLElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const places = useMemo(() => (map && size.width ? placePhases(map.phases, size) : []), [map, size]);
  const [follows, setFollows] = useState(true);
  const [opened, setOpened] = useState<string>();
  const opener = useRef<Element | null>(null);
  const { moveBy, zoomBy, moveTo } = useView({
    ...{ frame, map: drawing, places, size },
    onHand: () => setFollows(false),
  });
  const { blocks, ways, block } = call;

  const aim = (id: string | undefined): View =>
    (map && id !== undefined && viewOn(id, map, places, size, opened !== undefined)) || whole;
  useEffect(() => {
    if (follows) moveTo(aim(block?.id), "at once");
  }, [places]);
  useEffect(() => {
    if (follows) moveTo(aim(block?.id));
  }, [block?.id, follows]);
  useEffect(() => {
    if (opened !== undefined) moveTo(aim(opened));
  }, [opened]);
  useEffect(() => {
    if (!map || !drawing.current) return;
    const phases = new Map(
      map.phases.flatMap(({ id, blocks }) => blocks.map((one) => [one.id, id] as const)),
    );
    const phaseOf = (id: string | undefined) => (id === undefined ? undefined : phases.get(id));
    highlightWay(drawing.current, { blocks, ways, current: block?.id, phaseOf });
  }, [places, blocks, ways, block]);

  const open = (id: string): void => {
    if (opened === undefined) opener.current = document.activeElement;
    setFollows(false);
    setOpened(id);
  };
  const close = (): void => {
    setOpened(undefined);
    const back =
      opener.current instanceof HTMLElement && opener.current.isConnected ? opener.current : frame.current;
    back?.focus({ preventScroll: true });
  };
  const openAt = (element: Element | null | undefined): void => {
    const id = element?.closest<HTMLElement>("[data-open]")?.dataset["open"];
    if (id !== undefined) open(id);
  };

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => moveBy(60, 0),
    ArrowRight: () => moveBy(-60, 0),
    ArrowUp: () => moveBy(0, 60),
    ArrowDown: () => moveBy(0, -60),
    "+": () => zoomBy(1.5),
    "-": () => zoomBy(1 / 1.5),
    "0": () => showAll(),
    Enter: () => openAt(frame.current && nearestBox(frame.current)),
  };
  const showAll = (): void => {
    setFollows(false);
    moveTo(whole);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    // On a box, Enter opens that.
    if (!act || (event.key === "Enter" && event.target !== event.currentTarget)) return;
    act();
    event.preventDefault();
    // The telephone listens for digits.
    event.stopPropagation();
  };

  return (
    <section class="card map" aria-labelledby="map-title">
      <div class="map-head">
        <h2 id="map-title">{word.flow}</h2>
        {map && <FindBlock map={map} open={open} />}
      </div>
      <div class="map-view">
        <section
          class="map-frame"
          ref={frame}
          aria-label={word.map.label}
          aria-describedby="map-hint"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keys
          tabIndex={0}
          onKeyDown={onKey}
          onClick={({ target }) => target instanceof Element && openAt(target)}
        >
          <div class="drawing" ref={drawing}>
            {map && size.width > 0 && <Drawing map={map} places={places} size={size} />}
          </div>
          {!map && <p class="arranging nothing">{word.map.arranging}</p>}
        </section>
        <div class="map-tools">
          <button type="button" aria-label={word.map.zoomIn} onClick={() => zoomBy(1.5)}>
            +
          </button>
          <button type="button" aria-label={word.map.zoomOut} onClick={() => zoomBy(1 / 1.5)}>
            −
          </button>
          <button type="button" onClick={showAll}>
            {word.map.all}
          </button>
          {!follows && block && (
            <button
              type="button"
              class="follow"
              onClick={() => {
                setOpened(undefined);
                setFollows(true);
                frame.current?.focus({ preventScroll: true });
              }}
            >
              {word.map.follow}
            </button>
          )}
        </div>
        {map && opened !== undefined && <MapCard {...{ map, call, open, close }} id={opened} />}
      </div>
      <p class="hint" id="map-hint">
        <span class="by-mouse">{word.map.hint}</span>
        <span class="by-touch">{word.map.touchHint}</span>
      </p>
    </section>
  );
}

/** How large a block is shown when the map goes to it. */
const readable = 1.1;
/** The height of a phase's title, which stays in sight above its blocks. */
const title = 32;
/** The card's width, beside which a block is shown where there is room. */
const card = 340;

function viewOn(
  id: string,
  map: DrawnMap,
  places: readonly PlacedPhase[],
  size: Size,
  besideCard: boolean,
): View | undefined {
  const room = besideCard && size.width > 1.6 * card ? { ...size, width: size.width - card } : size;
  for (const [index, phase] of map.phases.entries()) {
    const place = places[index];
    if (!place) return undefined;
    if (phase.id === id)
      return centred(place, 0.96 * Math.min(room.width / place.width, room.height / place.height), room);
    const block = phase.blocks.find((one) => one.id === id);
    if (!block) continue;
    const { x, y, scale } = place.blocks;
    const fitting = Math.min(room.width / block.width, room.height / block.height);
    const shown = Math.max(legible, Math.min(readable, fitting));
    return centred(
      {
        x: place.x + x + block.x * scale,
        y: place.y + y + block.y * scale,
        // Of one that does not fit, the beginning, below the title of its phase.
        width: Math.min(block.width, room.width / shown) * scale,
        height: Math.min(block.height, (room.height - 2 * title) / shown) * scale,
      },
      shown / scale,
      room,
    );
  }
  return undefined;
}
