import { useMemo } from "preact/hooks";
import type { DrawnMap, MapBlock, MapPhase } from "../../drawn-map.ts";
import { useWords } from "../language.ts";
import type { Words } from "../words/words.ts";
import type { PlacedPhase } from "./place-phases.ts";
import { road } from "./road.ts";
import type { Place, Size } from "./view.ts";

interface Props {
  readonly map: DrawnMap;
  readonly places: readonly PlacedPhase[];
  readonly size: Size;
}

/** The phases with what leads from one to another, and their blocks. */
export function Drawing({ map, places, size }: Props) {
  const word = useWords();
  const panels = useMemo(() => map.phases.map((phase) => <Blocks {...phase} word={word} />), [map]);
  const placeOf = new Map(map.phases.map(({ id }, index) => [id, places[index]]));
  return (
    <>
      <svg class="roads" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <defs>
          <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="5" markerHeight="5" orient="auto">
            <path d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {map.branches.map(({ from, to }, index) => {
          const [start, end] = [placeOf.get(from), placeOf.get(to)];
          if (!start || !end) return null;
          return (
            <path
              data-from={from}
              data-to={to}
              class="way"
              d={road(start, end, (((index * 5) % 7) - 3) / 3)}
            />
          );
        })}
      </svg>
      {map.phases.map(({ id, title, about, width, height }, index) => {
        const place = places[index];
        if (!place) return null;
        const { x, y, scale } = place.blocks;
        return (
          <div key={id} class="phase" data-phase={id} style={boxStyle(place)}>
            <div
              class="panel"
              style={{
                width: `${width}px`,
                height: `${height}px`,
                transform: `translate(${x}px, ${y}px) scale(${scale})`,
              }}
            >
              {panels[index]}
            </div>
            <div class="sign">
              <button type="button" tabIndex={-1} data-open={id}>
                <strong>{title || word.map.flow}</strong>
                <span>{about}</span>
              </button>
            </div>
          </div>
        );
      })}
    </>
  );
}

function Blocks({ blocks, paths, width, height, word }: MapPhase & { readonly word: Words }) {
  return (
    <>
      <svg width={width} height={height} aria-hidden="true">
        {paths.map(({ from, to, line }) => (
          <path data-from={from} data-to={to} class="way" d={line} />
        ))}
      </svg>
      {blocks.map((block) => (
        <Block key={block.id} block={block} kind={word.map.kinds[block.kind]} />
      ))}
    </>
  );
}

/** Its name is heard with its kind; the rest, once it is opened. */
function Block({ block, kind }: { readonly block: MapBlock; readonly kind: string }) {
  const { id, name, lines, rows } = block;
  return (
    <button
      type="button"
      tabIndex={-1}
      class={`block ${block.kind}`}
      data-block={id}
      data-open={id}
      style={boxStyle(block)}
    >
      <strong>{name}</strong>
      <span class="unseen">{kind}</span>
      {lines.map((line) => (
        <span aria-hidden="true">{line}</span>
      ))}
      {rows.map(({ label, target, leaves }) => (
        <span aria-hidden="true" class="row" data-from={id} data-to={target}>
          {label}
          {leaves && ` → ${target}`}
        </span>
      ))}
    </button>
  );
}

const boxStyle = ({ x, y, width, height }: Place) => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
});
