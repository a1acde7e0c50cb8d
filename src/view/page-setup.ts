import { messageDirection, messageLanguage } from '../extension/messages.ts';
import type { Settings } from '../extension/settings-schema.ts';
import { statusLine } from './announce.ts';
import { element } from './element.ts';

/** What every page of ours needs before anything of an article is in it. */
export function setUpPage(settings: Settings): void {
  document.documentElement.lang = messageLanguage();
  document.documentElement.dir = messageDirection();
  document.documentElement.dataset['textSize'] = settings.textSize;
  if (!settings.images) forbidRemotePictures();
  statusLine();
}

/** Pictures are left out of the article as well; this holds if one slips through. */
function forbidRemotePictures(): void {
  const policy = { 'http-equiv': 'Content-Security-Policy', content: "img-src 'self' data:" };
  document.head.append(element('meta', policy));
}
