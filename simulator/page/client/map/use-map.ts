import { useContext, useEffect, useState } from "preact/hooks";
import type { DrawingLanguage } from "../../../drawing/terms/by-language.ts";
import type { DrawnMap } from "../../drawn-map.ts";
import { ReadIn } from "../language.ts";

/** The line's flows in the page's language; while another is on its way, in the one before. */
export function useMap(): DrawnMap | undefined {
  const language: DrawingLanguage = useContext(ReadIn);
  const [map, setMap] = useState<DrawnMap>();
  useEffect(() => {
    let wanted = true;
    fetch(`/map.${language}.json`)
      .then((answer) => answer.json())
      .then((drawn: DrawnMap) => wanted && setMap(drawn))
      // The page says by itself that the line is gone.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [language]);
  return map;
}
