import { useContext, useEffect, useRef } from "preact/hooks";
import type { Label } from "../../../drawing/label.ts";
import type { CallView } from "../../call-view.ts";
import type { DrawnMap, MapBlock, MapPhase } from "../../drawn-map.ts";
import { ReadIn, useWords } from "../language.ts";

interface Props {
  readonly map: DrawnMap;
  readonly call: CallView;
  /** A block's or a phase's. */
  readonly id: string;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** What a block or a phase is, what it says and where it leads; and what became of it in the call. */
export function MapCard({ map, call, id, open, close }: Props) {
  const word = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  const phase = map.phases.find((one) => one.id === id);
  const block = map.phases.flatMap(({ blocks }) => blocks).find((one) => one.id === id);
  return (
    <div
      class="map-card"
      role="dialog"
      aria-labelledby="map-card-title"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <button type="button" class="close" onClick={close} aria-label={word.map.close}>
        ×
      </button>
      <h3 id="map-card-title" ref={heading} tabIndex={-1}>
        {block ? block.name : phase?.title || word.map.flow}
      </h3>
      {block && <AboutBlock {...{ block, call, open }} />}
      {!block && phase && <AboutPhase {...{ phase, map, open }} />}
    </div>
  );
}

type Opens = Pick<Props, "open">;

function AboutPhase({ phase, map, open }: Opens & { readonly phase: MapPhase; readonly map: DrawnMap }) {
  const word = useWords();
  const titles = new Map(map.phases.map(({ id, title }) => [id, title]));
  const branches = map.branches.filter(({ from }) => from === phase.id);
  return (
    <>
      <p>{phase.about}</p>
      {branches.length > 0 && <h4>{word.map.leadsTo}</h4>}
      <ul>
        {branches.map(({ to, labels }) => (
          <li key={to}>
            <Leads to={to} name={titles.get(to) ?? to} why={labels.join(word.map.comma)} open={open} />
          </li>
        ))}
      </ul>
      <h4>{word.map.blocks(phase.blocks.length)}</h4>
      <ul>
        {phase.blocks.map(({ id, name, kind }) => (
          <li key={id}>
            <Leads to={id} name={name} why={word.map.kinds[kind]} open={open} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AboutBlock({ block, call, open }: Opens & { readonly block: MapBlock; readonly call: CallView }) {
  const word = useWords();
  const { id, kind, type, says, lines, rows, settings } = block;
  const answer = call.invoked.find((invoked) => invoked.block === id);
  const isHere = call.block?.id === id && call.state === "live";
  return (
    <>
      <p>
        <span class={`kind ${kind}`}>{word.map.kinds[kind]}</span> <code>{type}</code> <code>{id}</code>
      </p>
      {call.blocks.has(id) && <p class="passed">{isHere ? word.map.isHere : word.map.cameThrough}</p>}
      {says === undefined ? <p>{lines.join(" ")}</p> : <Says says={says} />}
      {answer && (
        <>
          <h4>{word.map.answered}</h4>
          <dl class="settings">
            {Object.entries(answer.error === undefined ? entriesOf(answer.reply) : { "": answer.error }).map(
              ([name, value]) => (
                <Setting key={name} name={name} value={String(value)} />
              ),
            )}
          </dl>
        </>
      )}
      {rows.length > 0 && <h4>{word.map.leadsTo}</h4>}
      <ul>
        {rows.map(({ label, target }) => (
          <li key={target}>
            <Leads
              to={target}
              name={target}
              why={label || word.map.next}
              taken={call.ways.has(`${id} ${target}`)}
              open={open}
            />
          </li>
        ))}
      </ul>
      {settings.length > 0 && (
        <details>
          <summary>{word.map.settings}</summary>
          <dl class="settings">
            {settings.map(([name, value]) => (
              <Setting key={name} name={name} value={value} />
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

/** In the page's language first. */
function Says({ says }: { readonly says: Label }) {
  const language = useContext(ReadIn);
  const word = useWords();
  const texts = typeof says === "string" ? [["", says]] : Object.entries(says);
  return (
    <>
      <h4>{word.map.says}</h4>
      {texts
        .sort(([one], [other]) => Number(other === language) - Number(one === language))
        .map(([tag, text]) => (
          <blockquote key={tag} lang={tag || undefined}>
            {text}
          </blockquote>
        ))}
    </>
  );
}

function Leads({
  to,
  name,
  why,
  taken,
  open,
}: Opens & {
  readonly to: string;
  readonly name: string;
  readonly why: string;
  readonly taken?: boolean;
}) {
  const word = useWords();
  return (
    <button type="button" class={taken ? "taken" : ""} onClick={() => open(to)}>
      <small>{why}</small> <strong>{name}</strong>
      {taken && <small> ✓ {word.map.taken}</small>}
    </button>
  );
}

function Setting({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const entriesOf = (reply: unknown): object => (typeof reply === "object" && reply ? reply : {});
