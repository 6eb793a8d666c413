// A process that loads a bundle, if it is given one, and ends.
const [bundle] = process.argv.slice(2);
if (bundle) require(bundle);
process.exit();
