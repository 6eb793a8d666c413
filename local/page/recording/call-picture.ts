import type { PanelWords } from "../words/words.ts";
import { bubble } from "./bubble.ts";
import { motion } from "./motion.ts";
import type { Frame } from "./recorded-call.ts";
import { styles } from "./styles.ts";
import { timelineOf } from "./timeline.ts";
import { element, escaped } from "./xml.ts";

const width = 860;
const height = 460;
const card = { y: 14, height: height - 28, rx: 14, class: "card" };
const telephone = { x: 14, width: 434 };
const beside = { x: 462, width: 384 };
/** Where the conversation begins and ends. */
const screen = { y: 72, height: height - 28 - 58 };

/**
 * A call as a picture that moves: what is said, the order as it changes, the text as it arrives.
 * @throws when nothing was said.
 */
export function callPicture(frames: readonly Frame[], words: PanelWords): string {
  const [first] = frames;
  if (!first) throw new Error("nothing was said");
  const { customer, item } = first.order;
  const { during, pushed, styles: moving } = motion(timelineOf(frames));
  const text = (name: string, x: number, y: number, content: string): string =>
    element("text", { class: name, x, y }, escaped(content));

  const spoken: ReturnType<typeof bubble>[] = [];
  for (const { who, said } of frames) {
    const side = who === "line" ? { left: telephone.x + 14 } : { right: telephone.x + telephone.width - 14 };
    const y = (spoken.at(-1)?.bottom ?? 0) + 9;
    spoken.push(bubble(said, who, { ...side, y, widest: 350 }));
  }
  const conversation = pushed(
    spoken.map(({ drawn }, frame) => during(drawn, frame)).join(""),
    spoken.map(({ bottom }) => Math.max(0, bottom + 12 - screen.height)),
  );
  /** Each of the values in turn, from the frame on in which it is another. */
  const changing = (
    shown: (frame: Frame) => string,
    draw: (value: string, isLater: boolean) => string,
  ): string => {
    const changes = frames.flatMap((frame, index) => {
      const before = frames[index - 1];
      return before && shown(before) === shown(frame) ? [] : [{ index, value: shown(frame) }];
    });
    return changes
      .map(({ index, value }, at) => during(draw(value, at > 0), index, changes[at + 1]?.index))
      .join("");
  };
  const order = changing(
    (frame) => dayOf(frame.order.shippingDate),
    (day, isLater) =>
      (isLater
        ? element("rect", { class: "new", x: beside.x + 12, y: 112, width: 190, height: 38, rx: 9 })
        : "") + text("big", beside.x + 20, 138, day),
  );
  const status = changing(
    (frame) => words.statuses[frame.order.status],
    (now) => text("quiet", beside.x + 222, 137, now),
  );
  const texts = changing(
    (frame) => frame.texts.at(-1) ?? "",
    (message) =>
      message
        ? bubble(message, "text", { left: beside.x + 18, y: 226, widest: beside.width - 36 }).drawn
        : text("quiet", beside.x + 20, 246, words.noTexts),
  );
  const content = [
    element("rect", { class: "ground", width, height, rx: 16 }),
    element("rect", { ...card, ...telephone }),
    element("circle", { class: "lamp", cx: telephone.x + 24, cy: 43, r: 6 }),
    text("name", telephone.x + 42, 40, customer.name),
    text("quiet", telephone.x + 42, 58, customer.phone),
    element("svg", { x: 0, width, ...screen }, conversation),
    element("rect", { ...card, ...beside, height: 152 }),
    text("name", beside.x + 20, 46, `${words.order} ${first.order.id}`),
    text("", beside.x + 20, 70, item),
    text("quiet", beside.x + 20, 100, words.ships),
    order,
    status,
    element("rect", { ...card, ...beside, y: 180, height: height - 194 }),
    text("name", beside.x + 20, 210, words.texts),
    texts,
  ];
  const title = element("title", {}, escaped(`${customer.name}: ${item}`));
  const said = element("desc", {}, escaped(frames.map((frame) => frame.said).join("\n")));
  const size = { viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  const style = element("style", {}, styles, moving());
  return `${element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, title, said, style, ...content)}\n`;
}

const day = new Intl.DateTimeFormat("en-US", {
  ...{ weekday: "short", month: "short", day: "numeric" },
  timeZone: "UTC",
});
const dayOf = (date: string): string => day.format(new Date(date));
