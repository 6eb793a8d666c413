// A function that stays: it takes a list of events, so many of them at once, and tells the reply to each and what it took.
const { context } = require("./context.cjs");

const [bundle] = process.argv.slice(2);
const { handler } = require(bundle);

async function call(event) {
  const [before, started] = [process.cpuUsage(), performance.now()];
  const reply = await handler(event, context);
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { reply, ms, cpu: (user + system) / 1000 };
}

async function callAll({ events, atOnce }) {
  const started = performance.now();
  const calls = [];
  const waiting = events.entries();
  const workThrough = async () => {
    for (const [index, event] of waiting) calls[index] = await call(event);
  };
  await Promise.all(Array.from({ length: atOnce }, workThrough));
  return { calls, ms: performance.now() - started, peak: process.resourceUsage().maxRSS / 1024 };
}

process.on("message", ({ id, ...asked }) => {
  callAll(asked).then(
    (told) => process.send({ id, told }),
    (error) => process.send({ id, failed: String(error?.stack ?? error) }),
  );
});
process.once("disconnect", () => process.exit());
process.send("ready");
