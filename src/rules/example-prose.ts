/** Paragraphs of prose for the rules' examples, long enough to count as prose, which must survive each rule. */
export const prose =
  '<p data-stays>The ferry left the harbour before dawn with forty crates of apples on deck, and the pilot who had ' +
  'steered it for thirty winters kept one hand on the wheel and the other on a cup of tea.</p>';

export const moreProse =
  '<p data-stays>By noon the fog had lifted, the island lay ahead like a sleeping dog, and the children who had ' +
  'waited on the pier since breakfast began to count the crates aloud in two languages.</p>';

export const germanProse =
  '<p data-stays>Die alte Mühle am Fluss mahlt seit dem vergangenen Herbst wieder Korn, und jeden Samstag stehen die ' +
  'Leute aus den drei Dörfern des Tals vor ihrer Tür an, um Mehl und frisches Brot zu holen.</p>';

/** A body of text that outweighs what stands after it, for rules that cut a tail. */
export const longProse = [prose, moreProse, germanProse, prose, moreProse].join('');
