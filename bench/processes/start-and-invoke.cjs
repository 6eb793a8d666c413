// A function as Lambda starts it: the milliseconds to load it, of the first invocation, and the median of the later ones.
const { readFileSync, writeSync } = require("node:fs");

const { bundle, event } = JSON.parse(readFileSync(0, "utf8"));

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

void (async () => {
  let handler;
  const load = await timed(() => {
    ({ handler } = require(bundle));
  });
  const first = await timed(() => handler(event));
  const later = [];
  for (let call = 0; call < 41; call++) later.push(await timed(() => handler(event)));
  later.sort((one, other) => one - other);
  const megabytes = process.memoryUsage().rss / 2 ** 20;
  writeSync(3, JSON.stringify({ load, first, later: later[20], megabytes }));
  process.exit();
})();
