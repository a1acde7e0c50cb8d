/** What `{prose}` and its like stand for in the rules' examples: paragraphs long enough to count as prose. */
const prose =
  '<p data-stays>The ferry left the harbour before dawn with forty crates of apples on deck, and the pilot who had ' +
  'steered it for thirty winters kept one hand on the wheel and the other on a cup of tea.</p>';

const moreProse =
  '<p data-stays>By noon the fog had lifted, the island lay ahead like a sleeping dog, and the children who had ' +
  'waited on the pier since breakfast began to count the crates aloud in two languages.</p>';

const germanProse =
  '<p data-stays>Die alte Mühle am Fluss mahlt seit dem vergangenen Herbst wieder Korn, und jeden Samstag stehen die ' +
  'Leute aus den drei Dörfern des Tals vor ihrer Tür an, um Mehl und frisches Brot zu holen.</p>';

const otherProse =
  '<p data-stays>Nobody knows who planted the pear tree behind the chapel, but in the year of the long drought it fed ' +
  'the whole street, and since then each newborn child of the parish is carried once around its trunk.</p>';

const lastProse =
  '<p data-stays>When the last train had gone, the station master swept the platform, wound the clock, wrote the day ' +
  'into a ledger that no inspector had asked for in years, and walked home along the rails.</p>';

const paragraphs: Readonly<Record<string, string>> = {
  prose,
  moreProse,
  germanProse,
  otherProse,
  lastProse,
  longProse: prose + moreProse + germanProse + otherProse + lastProse,
};

/** An example's HTML, with the paragraphs that it names. All of them must survive each rule. */
export const withProse = (example: string): string =>
  example.replace(/\{(\w+)\}/g, (named, name: string) => paragraphs[name] ?? named);
