const focusable =
  "input:checked, input:not([type=radio]), button, summary, select, textarea, a[href], [tabindex='0']";

/**
 * Moves the focus to a neighbour when what has it vanishes or is disabled, so that who uses the keyboard goes on from
 * there. Returns how to end that.
 */
export function keepFocus(page: Document): () => void {
  /** What has the focus, and what it stands in, from the inside out. */
  let path: readonly Element[] = [];
  const onFocus = ({ target }: FocusEvent): void => {
    path = target instanceof Element ? withAncestors(target) : [];
  };
  const onPointer = ({ target }: PointerEvent): void => {
    // Whoever clicks beside everything wants no focus.
    if (target instanceof Element && !target.closest(`${focusable}, label`)) path = [];
  };
  const observer = new MutationObserver(() => {
    const [focused] = path;
    if (!focused || (focused.isConnected && !focused.matches(":disabled"))) return;
    // What is disabled keeps the focus until the page is drawn.
    if (page.activeElement !== page.body && page.activeElement !== focused) return;
    for (const place of path) {
      const next =
        place.isConnected && [...place.querySelectorAll<HTMLElement>(focusable)].find(canHaveFocus);
      if (next) return next.focus({ preventScroll: true });
    }
  });
  page.addEventListener("focusin", onFocus);
  page.addEventListener("pointerdown", onPointer);
  observer.observe(page.body, { childList: true, subtree: true, attributeFilter: ["disabled", "hidden"] });
  return () => {
    page.removeEventListener("focusin", onFocus);
    page.removeEventListener("pointerdown", onPointer);
    observer.disconnect();
  };
}

const canHaveFocus = (element: HTMLElement): boolean =>
  !element.matches(":disabled") && element.checkVisibility({ visibilityProperty: true });

function withAncestors(element: Element): readonly Element[] {
  const { parentElement } = element;
  return [element, ...(parentElement ? withAncestors(parentElement) : [])];
}

/** Focuses that, unless the reader is busy in another part of the page. */
export function takeFocus(element: HTMLElement | null): void {
  const { activeElement, body } = document;
  const here = element?.closest(".card");
  if (!activeElement || activeElement === body || here?.contains(activeElement))
    element?.focus({ preventScroll: true });
}
