import { repairDropCaps } from './repairs/drop-caps.ts';
import { repairParagraphs } from './repairs/paragraphs.ts';

const silent =
  'script,style,template,link,noscript,iframe,object,embed,applet,canvas,audio,video,svg,map,datalist,progress,meter,' +
  'noframes,frameset,dialog:not([open])';

/** Takes out what shows no text of the page, and mends the blocks, so that every text belongs to one block. */
export function prepare(copy: Document): void {
  for (const element of copy.body.querySelectorAll(silent)) element.remove();
  repairParagraphs(copy.body);
  repairDropCaps(copy.body);
}

/**
 * After the page sweep the controls have served as evidence: they go, and a form around prose, as some servers build
 * every page, is no more than a box.
 */
export function dropControls(body: Element): void {
  for (const control of body.querySelectorAll('input,select,textarea,button,datalist,output')) {
    if (control.localName === 'button' && control.closest('h1,h2,h3,h4,h5,h6,summary,dt'))
      control.replaceWith(...control.childNodes);
    else control.remove();
  }
  for (const form of body.querySelectorAll('form,fieldset')) {
    const box = body.ownerDocument.createElement('div');
    box.append(...form.childNodes);
    form.replaceWith(box);
  }
}
