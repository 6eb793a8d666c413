import { others } from "../candidates/all.ts";
import type { ColdRow, Curve, Figures, PeerFigures, ProfileRow } from "../figures.ts";
import { functionNames, tasks } from "../function-names.ts";
import { standings } from "./aims.ts";
import { noticeRatio } from "./notice-ratio.ts";
import { reasonOf, shapeOf } from "./shape-of.ts";
import { table } from "./table.ts";
import { count, engineTitles, hundredth, ratio, spread, tenth, whole } from "./told.ts";

/** A part of the page. */
export interface Section {
  readonly title: string;
  readonly text: string;
}

/** The sections of what was measured. */
export const sectionsOf = (figures: Figures): readonly Section[] =>
  [
    aims(figures),
    figures.peers && peers(figures.peers),
    figures.peers && counts(figures.peers),
    figures.cold && cold(figures.cold),
    figures.connections && connections(figures),
    figures.profile && profile(figures.profile),
    figures.notices && notices(figures),
    figures.scale && scale(figures.scale),
    figures.load && load(figures),
  ].filter((section) => section !== undefined);

function aims(figures: Figures): Section | undefined {
  const rows = standings(figures);
  if (rows.length === 0) return undefined;
  const text = table(
    ["", "is", "at most", "met"],
    rows.map(({ about, is, most, met }) => [about, is, most, met ? "yes" : "**no**"]),
  );
  return { title: "The aims", text };
}

/** The engine whose times are shown: Amazon's own where it was measured. */
const timedEngine = (rows: readonly PeerFigures[]): PeerFigures["engine"] =>
  rows.some(({ engine }) => engine === "dynamodb-local") ? "dynamodb-local" : "dynalite";

function peers(rows: readonly PeerFigures[]): Section {
  const engine = timedEngine(rows);
  const candidates = others.map(({ name, about }) => `- *${name}*: ${about}.`).join("\n");
  const tables = functionNames.map((name) => {
    const own = rows.filter((row) => row.engine === engine && row.functionName === name);
    const bare = own.find(({ candidate }) => candidate === "bare client")?.cold.total.median ?? Number.NaN;
    return `### ${tasks[name]}\n\n${table(
      [
        ...["", "bundle, KiB", "load, ms", "first answer, ms", "both, ms", "of the bare client's"],
        ...["processor, ms", "warm p50, ms", "p99, ms", "processor, ms", "peak, MB", "after warm calls, MB"],
      ],
      own.map((row) => [
        row.candidate,
        whole(row.kib),
        spread(row.cold.init, whole),
        spread(row.cold.first, whole),
        spread(row.cold.total, whole),
        ratio(row.cold.total.median / bare),
        whole(row.cold.cpu.median),
        spread(row.warm, hundredth),
        hundredth(row.warmP99),
        hundredth(row.warmCpu),
        whole(row.peakCold),
        whole(row.peakWarm),
      ]),
    )}`;
  });
  const text = `On ${engineTitles[engine]}, which runs in a process of its own; medians, with the quartiles in brackets. A fresh process loads the bundle and answers its first event; Node's own start is not counted. *Ours* is what is deployed. Beside it:

${candidates}

The article has no bot and no stream. What *careful team* does is less than what ours does: it believes the date that Lex has resolved, holds a text back for nobody, and loses one where it dies between the change and the text.

${tables.join("\n\n")}`;
  return { title: "Side by side", text };
}

function counts(rows: readonly PeerFigures[]): Section {
  const engines = [...new Set(rows.map(({ engine }) => engine))];
  const told = (row: PeerFigures, figure: (row: PeerFigures) => number) =>
    engines
      .map((engine) => {
        const same = rows.find(
          (each) =>
            each.engine === engine &&
            each.functionName === row.functionName &&
            each.candidate === row.candidate,
        );
        return same ? count(figure(same)) : "";
      })
      .join(" / ");
  const first = rows.filter(({ engine }) => engine === engines[0]);
  const text = `What a warm call asks of others: requests to DynamoDB, texts, bytes with all heads, and the capacity units that the engine tells of${
    engines.length > 1 ? `, on ${engines.map((engine) => engineTitles[engine]).join(" / ")}` : ""
  }. Only DynamoDB Local counts what indexes take.

${table(
  ["", "", "round trips", "texts", "bytes sent", "received", "read units", "write units"],
  first.map((row) => [
    tasks[row.functionName],
    row.candidate,
    told(row, (each) => each.counts.roundTrips),
    told(row, (each) => each.counts.texts),
    told(row, (each) => each.counts.sent),
    told(row, (each) => each.counts.received),
    told(row, (each) => each.counts.readUnits),
    told(row, (each) => each.counts.writeUnits),
  ]),
  2,
)}`;
  return { title: "What a call asks of others", text };
}

function cold(rows: readonly ColdRow[]): Section {
  const groups = [...new Set(rows.map(({ node, functionName }) => `${node} ${functionName}`))];
  const tables = groups.map((group) => {
    const own = rows.filter(({ node, functionName }) => `${node} ${functionName}` === group);
    const [some] = own;
    if (!some) return "";
    const ratioTo = (row: ColdRow, candidate: ColdRow["candidate"]) => {
      const other = own.find((each) => each.way === row.way && each.candidate === candidate);
      return other ? ratio(row.figures.total.median / other.figures.total.median) : "";
    };
    return `### ${tasks[some.functionName]}, Node ${some.node}\n\n${table(
      ["", "", "load, ms", "first answer, ms", "both, ms", "of the bare client's", "of the cut one's"],
      own.map((row) => [
        row.way,
        row.candidate,
        spread(row.figures.init, whole),
        spread(row.figures.first, whole),
        spread(row.figures.total, whole),
        ratioTo(row, "bare client"),
        ratioTo(row, "bare client, cut"),
      ]),
      2,
    )}`;
  });
  const text = `A function loads on a whole processor, as Lambda lets it, and from its first event on has the share that goes with its memory (1,769 MB are one processor). *TLS*: the connection to DynamoDB is one, to a server on loopback. *Runtime client*: Lambda's own, \`aws-lambda-ric\`, with its API served on loopback; the start of Node and of the client count as loading.

${tables.join("\n\n")}`;
  return { title: "A cold start", text };
}

function connections({ connections = [] }: Figures): Section {
  const text = `How many milliseconds connecting, agreeing on TLS and the first byte of the answer may take together, a third each, and the look-up still finds its order within the 2.25 seconds of the handler. Medians and majorities of 3 fresh processes.

${table(
  ["memory", "first answer without a delay", "stands a delay of"],
  connections.map(({ memory, answersIn, stands }) => [
    `${whole(memory)} MB`,
    `${whole(answersIn)} ms`,
    `${whole(stands)} ms`,
  ]),
)}`;
  return { title: "A slow first connection", text };
}

function profile(rows: readonly ProfileRow[]): Section {
  const shown = rows.filter(({ ms }) => ms >= 0.2);
  const rest = rows.filter(({ ms }) => ms < 0.2).reduce((sum, { ms }) => sum + ms, 0);
  const text = `A profile of the processor until the first answer of a cold look-up, by whose code it is; \`npm run bench -- profile\` takes it again. Watching slows it down: compare the rows with each other.

${table(
  ["", "ms"],
  [...shown, { of: "all others", ms: rest }].map(({ of, ms }) => [of, tenth(ms)]),
)}`;
  return { title: "Where a cold start's time goes", text };
}

function notices({ notices = [] }: Figures): Section {
  const [some] = notices;
  const of = (row: (typeof notices)[number], to: "bare client" | "signed requests") =>
    ratio(noticeRatio(notices, row.deliverer, to) ?? Number.NaN);
  const text = `${whole(some?.notices ?? 0)} notices owed, each claimed, texted and settled, ten at once: by the stream's function in batches of 100, by the sweep, and by the bare client and by signed requests that send the same and decide nothing.

${table(
  ["", "ms", "of the bare client's", "of the signed requests'"],
  notices.map((row) => [
    row.deliverer,
    spread(row.ms, whole),
    of(row, "bare client"),
    of(row, "signed requests"),
  ]),
)}`;
  return { title: "Notices owed", text };
}

function scale(curves: readonly Curve[]): Section {
  const tables = curves.map((curve) => {
    const [first] = curve.points;
    return `### ${curve.functionName} by ${curve.name}: ${shapeOf(curve)}\n\n${reasonOf(curve)}\n\n${table(
      [
        ...[curve.name, `ms a ${curve.per}`, "of the first", "bare client, ms"],
        ...["round trips", "read units", "write units"],
      ],
      curve.points.map((point) => [
        whole(point.size),
        spread(point.ms, hundredth),
        ratio(point.ms.median / (first?.ms.median ?? Number.NaN)),
        point.bare === undefined ? "" : hundredth(point.bare),
        count(point.roundTrips),
        count(point.readUnits),
        count(point.writeUnits),
      ]),
    )}`;
  });
  return {
    title: "As things grow",
    text: `Each on ${[...new Set(curves.map(({ engine }) => engineTitles[engine]))].join(", ")}. What a service of many machines does at such sizes, an engine on a laptop cannot tell: the round trips and units are those that DynamoDB bills. [scale.md](scale.md) has what AWS needs for so many calls.\n\n${tables.join("\n\n")}`,
  };
}

function load({ load }: Figures): Section {
  if (!load) return { title: "Under load", text: "" };
  const text = `${count(load.callsPerSecond)} calls a second for ${count(load.minutes)} minutes on ${engineTitles[load.engine]}: each looks its order up, four of five then change it, and what is owed is texted by way of the table's stream. A call begins when it is its time, whether or not those before it were answered; an answer after 2.5 seconds is late.

${table(
  ["asked", "answered", "late", "lost", "orders changed", "texts", "texted twice", "never texted"],
  [
    [
      load.asked,
      load.answered,
      load.late,
      load.lost,
      load.changed,
      load.texts,
      load.doubled,
      load.untold,
    ].map(whole),
  ],
  0,
)}

Answers took ${tenth(load.p50)} ms (median), ${tenth(load.p99)} ms (p99), at most ${whole(load.longest)} ms; a text followed its change within ${whole(load.longestToText)} ms.`;
  return { title: "Under load", text };
}
