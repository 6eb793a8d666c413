// Loads a bundle in a fresh process, calls it once, and prints what that has made of Intl and loaded besides.
const { createServer } = require("node:http");

const [, , bundle, parameters] = process.argv;

/** Parts of Node.js that take milliseconds to load. */
const costly = [
  "fs/promises",
  "internal/crypto/webcrypto",
  "http2",
  "worker_threads",
  "internal/deps/undici/undici",
];

const made = [];
for (const name of ["DateTimeFormat", "NumberFormat", "Segmenter", "Collator", "PluralRules"])
  Intl[name] = new Proxy(Intl[name], {
    apply: (target, _, given) => made.push(name) && target(...given),
    construct: (target, given) => made.push(name) && new target(...given),
  });

const Address = "+819012345678";
const item = {
  CallerID: { S: Address },
  orderId: { S: "100" },
  shippingDate: { S: "2199-12-01" },
  orderedItem: { S: "Hat" },
  customerName: { S: "Justin" },
};

const server = createServer((_, response) => {
  response
    .setHeader("x-amzn-requestid", "1")
    .end(JSON.stringify({ Items: [item], Item: item, Attributes: item }));
}).listen(0, "127.0.0.1", async () => {
  process.env.NOTICES = "stream";
  process.env.AWS_ENDPOINT_URL_DYNAMODB = `http://127.0.0.1:${server.address().port}`;
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  const ContactData = { CustomerEndpoint: { Address, Type: "TELEPHONE_NUMBER" } };
  const event = { Details: { ContactData, Parameters: JSON.parse(parameters) } };
  const { outcome } = await require(bundle).handler(event);
  const loaded = costly.filter((name) => process.moduleLoadList.includes(`NativeModule ${name}`));
  const files = Object.keys(require.cache).filter((path) => path !== bundle && path !== __filename);
  write(JSON.stringify({ outcome, made, loaded, files }));
  process.exit();
});
