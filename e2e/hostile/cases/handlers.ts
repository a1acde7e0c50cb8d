import { family } from './case.ts';

const tags = (
  'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col ' +
  'colgroup custom-tag data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer ' +
  'form frame frameset h1 h6 head header hgroup hr html i iframe img image input ins isindex kbd keygen label legend li link ' +
  'listing main map mark marquee menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output ' +
  'p param picture plaintext pre progress q rp rt ruby s samp script search section select slot small source span strong style ' +
  'sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'
).split(' ');

const events = (
  'load error focus focusin blur click mouseover pointerenter pointerrawupdate animationstart animationend animationiteration ' +
  'transitionend transitionstart transitionrun transitioncancel begin end repeat beforetoggle toggle scroll scrollend ' +
  'scrollsnapchange beforematch contentvisibilityautostatechange securitypolicyviolation pageshow hashchange popstate message ' +
  'resize wheel copy cut paste drag dragstart drop input change invalid submit reset formdata search select loadstart ' +
  'loadedmetadata canplay play playing timeupdate ended volumechange waiting stalled suspend progress emptied cuechange ' +
  'keydown keyup contextmenu auxclick dblclick touchstart gotpointercapture fullscreenchange start finish bounce afterprint ' +
  'beforeprint unhandledrejection webkitanimationstart slotchange close cancel command'
).split(' ');

const starts =
  'autofocus tabindex=0 open controls autoplay contenteditable style="animation:x 1s;transition:all 1s" src=x href=x';

/** Every element with an event, and every event with an element, each set off by what sets such events off. */
export const handlerCases = family('Event handlers on all elements', [
  ...tags.map((tag, index) => `<${tag} on${events[index % events.length]}=alert(1) ${starts}>x</${tag}>`),
  ...events.map((event, index) => `<${tags[(index * 7) % tags.length]} ${starts} on${event}="alert(1)">x`),
  '<img src=x onerror=alert(1)>',
  '<img src=x oNeRrOr=alert(1)//',
  '<img/src=x/onerror=alert(1)>',
  '<img src=x\u000conerror=alert(1)>',
  '<img src=x onerror\u0000=alert(1)>',
  '<img src=x onerror=&#97;lert(1)>',
  '<img """><img src=x onerror=alert(1)>"\'>',
  '<p onclick=alert(1) onclick=alert(2) ONCLICK=alert(3)>x</p>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<div popover id=p onbeforetoggle=alert(1)>x</div><button popovertarget=p>x</button>',
  '<input autofocus onfocus=alert(1)><textarea autofocus onfocus=alert(1)></textarea>',
  '<a id=x tabindex=1 onfocus=alert(1)>x</a><a href="#x">go</a>',
  '<marquee onstart=alert(1) width=1 loop=1>x</marquee>',
  '<p accesskey=x onclick=alert(1)>x</p>',
]);
