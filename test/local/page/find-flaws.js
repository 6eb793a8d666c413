/**
 * What an eye would find wrong in the page as it is shown: text of less than 12 pixels, text that is cut off where
 * nothing says so, controls and text that lie over each other, and a page that scrolls sideways. The map has a test of
 * its own.
 */
(() => {
  const smallest = 12;
  const slack = 1.5;
  const map = ".map-view";
  const isShown = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest(`.skip, ${map}`) &&
    ancestors(element).every((box) => getComputedStyle(box).clipPath !== "inset(50%)");
  const named = (element) =>
    `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 30)}"`;
  const ancestors = (element) => (element ? [element, ...ancestors(element.parentElement)] : []);

  /** What is seen of a rectangle within all that clips it. */
  const seenOf = (rect, element) => {
    const seen = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
    for (const box of ancestors(element)) {
      if (box === document.body || getComputedStyle(box).overflow === "visible") continue;
      const { left, top, right, bottom } = box.getBoundingClientRect();
      seen.left = Math.max(seen.left, left);
      seen.top = Math.max(seen.top, top);
      seen.right = Math.min(seen.right, right);
      seen.bottom = Math.min(seen.bottom, bottom);
    }
    return seen;
  };
  const overlap = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest("option, script, textarea") || !isShown(element))
      continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const rect = range.getBoundingClientRect();
    texts.push({ element, rect, seen: seenOf(rect, element) });
  }
  const controls = [...document.querySelectorAll("button, input, select, textarea, summary")]
    .filter((element) => element.checkVisibility() && !element.closest(`.skip, ${map}`))
    // A radio button is as large as what is drawn of it.
    .map((element) => element.closest("label") ?? element)
    .map((element) => ({ element, seen: seenOf(element.getBoundingClientRect(), element) }));

  /** Clipped by something that neither scrolls nor shows by dots that there is more. */
  const isCut = ({ element, rect }) =>
    ancestors(element)
      .filter((box) => /hidden|clip/.test(getComputedStyle(box).overflow))
      .filter((box) => {
        const { textOverflow, webkitLineClamp } = getComputedStyle(box);
        return textOverflow !== "ellipsis" && webkitLineClamp === "none";
      })
      .some((box) => {
        const { left, top, right, bottom } = box.getBoundingClientRect();
        return (
          rect.left < left - slack ||
          rect.right > right + slack ||
          rect.top < top - slack ||
          rect.bottom > bottom + slack
        );
      });
  const apart = (one, other) => !one.contains(other) && !other.contains(one);

  return [
    ...texts
      .filter(({ element }) => Number.parseFloat(getComputedStyle(element).fontSize) < smallest)
      .map(({ element }) => `small: ${named(element)}`),
    ...texts.filter(isCut).map(({ element }) => `cut off: ${named(element)}`),
    ...controls.flatMap((one, index) =>
      [...controls.slice(index + 1), ...texts]
        .filter(({ element }) => apart(one.element, element))
        .filter(({ seen }) => overlap(one.seen, seen))
        .map(({ element }) => `overlap: ${named(one.element)} and ${named(element)}`),
    ),
    ...(document.documentElement.scrollWidth > document.documentElement.clientWidth
      ? ["scrolls sideways"]
      : []),
  ];
})();
