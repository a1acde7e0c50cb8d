import { allOf, hasAttribute, removeAttribute } from './natives.ts';

const named =
  'form button fieldset input object output select textarea img embed iframe area map [form] frame meter progress'.split(
    ' ',
  );

/** Takes off the names and ids of everything that can become a property of its form or document. */
export function disarm(copy: Document | DocumentFragment): void {
  // One by one: a list of names takes a browser several times as long as its names do.
  for (const selector of named)
    for (const element of allOf(copy, selector))
      for (const name of ['name', 'form', 'id'])
        if (hasAttribute.call(element, name)) removeAttribute.call(element, name);
  // Asked only where there is a form: it takes as long as all the rest.
  if (allOf(copy, 'form').length > 0)
    for (const element of allOf(copy, 'form [id]')) removeAttribute.call(element, 'id');
}
