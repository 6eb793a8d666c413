import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A picture of ours, put into the page as its own so that a way can be highlighted in it. */
export function usePicture(into: RefObject<Element | null>, path: string): SVGSVGElement | undefined {
  const [picture, setPicture] = useState<SVGSVGElement>();
  useEffect(() => {
    fetch(path)
      .then((answer) => answer.text())
      .then((text) => {
        if (into.current) into.current.innerHTML = text;
        setPicture(into.current?.querySelector("svg") ?? undefined);
      })
      // The page says by itself that the line is gone.
      .catch(() => undefined);
  }, []);
  return picture;
}
