import { useEffect, useState } from "preact/hooks";
import type { CallView } from "../call-view.ts";
import { send } from "./connection.ts";
import { pageSound } from "./sound/page-sound.ts";

export const phoneKeys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"] as const;

interface Keys {
  /** What was pressed and has not gone out yet. */
  readonly pressed: string;
  press(key: string): void;
}

/**
 * The caller's keys, from the page's keypad and from the keyboard. They go out together, as the line takes them: after
 * `#`, or once it would wait for another no longer.
 */
export function useKeys(
  waits: CallView["waits"],
  connected: boolean,
  /** Those did not arrive. */
  giveBack: (keys: string) => void,
): Keys {
  const [pressed, setPressed] = useState("");
  const press = (key: string): void => {
    pageSound.press(key);
    setPressed((before) => before + key);
  };
  useEffect(() => {
    if (!pressed || !connected || !waits) return;
    const sendThem = (): void => {
      setPressed("");
      send({ do: "press", keys: pressed }, () => giveBack(pressed));
    };
    const pause = pressed.endsWith("#") ? 0 : (waits.betweenKeys ?? 0);
    const timer = setTimeout(sendThem, pause * 1000);
    return () => clearTimeout(timer);
  }, [pressed, waits, connected]);
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      const typing = target instanceof HTMLElement && target.closest("input, select, textarea");
      if (!typing && !ctrlKey && !metaKey && !altKey && phoneKeys.some((known) => known === key)) press(key);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return { pressed, press };
}
