import { allOf, hasAttribute, removeAttribute } from './natives.ts';

/** Takes off the names and ids of everything that can become a property of its form or document. */
export function disarm(copy: Document | DocumentFragment): void {
  const named =
    'form,button,fieldset,input,object,output,select,textarea,img,embed,iframe,area,map,[form],frame,meter,progress';
  for (const element of allOf(copy, named)) {
    if (hasAttribute.call(element, 'name')) removeAttribute.call(element, 'name');
    if (hasAttribute.call(element, 'form')) removeAttribute.call(element, 'form');
    if (hasAttribute.call(element, 'id')) removeAttribute.call(element, 'id');
  }
  // Asked only where there is a form: it takes as long as all the rest.
  if (allOf(copy, 'form').length > 0)
    for (const element of allOf(copy, 'form [id]')) removeAttribute.call(element, 'id');
}
