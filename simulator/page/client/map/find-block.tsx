import { useState } from "preact/hooks";
import type { DrawnMap } from "../../drawn-map.ts";
import { useWords } from "../language.ts";

interface Props {
  readonly map: DrawnMap;
  readonly open: (id: string) => void;
}

/** Every phase and block by name, for whoever does not use the map by eye and hand. */
export function FindBlock({ map, open }: Props) {
  const word = useWords();
  const [missing, setMissing] = useState(false);
  const find = (text: string): string | undefined => {
    const wanted = text.trim().toLowerCase();
    const isCalledSo = (name: string): boolean => name.toLowerCase() === wanted;
    const named = map.phases.find(({ id, title }) => isCalledSo(title) || (id !== "" && isCalledSo(id)));
    const blocks = map.phases.flatMap((phase) => phase.blocks);
    return wanted
      ? (
          named ??
          blocks.find(({ id }) => isCalledSo(id)) ??
          blocks.find(({ id }) => id.toLowerCase().includes(wanted))
        )?.id
      : undefined;
  };
  return (
    <form
      class="find-block"
      onSubmit={(event) => {
        event.preventDefault();
        const found = find(String(new FormData(event.currentTarget).get("block")));
        setMissing(found === undefined);
        if (found !== undefined) open(found);
      }}
    >
      <input
        name="block"
        type="search"
        list="map-blocks"
        autocomplete="off"
        aria-label={word.map.find}
        placeholder={word.map.find}
        aria-describedby="map-missing"
      />
      <datalist id="map-blocks">
        {map.phases.map(({ id, title, blocks }) => [
          title && <option key={id} value={title} />,
          ...blocks.map((block) => <option key={block.id} value={block.id} />),
        ])}
      </datalist>
      <button type="submit">{word.map.open}</button>
      <p id="map-missing" role="status">
        {missing && word.map.missing}
      </p>
    </form>
  );
}
