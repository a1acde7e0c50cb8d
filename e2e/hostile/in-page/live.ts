// Runs in a page of the extension, as a file of its own: tries what the policy forbids, and writes down what went through.

/** Whether the policy stops it. */
type Trial = () => boolean | Promise<boolean>;

const outside = 'http://probe.evil.example/';
const box = document.createElement('div');
document.body.append(box);

function stopped(work: () => unknown): boolean {
  try {
    return work() === undefined;
  } catch {
    return true;
  }
}

const refused = (work: () => Promise<unknown>): Promise<boolean> =>
  work().then(
    () => false,
    () => true,
  );

const failed = (element: HTMLElement): Promise<boolean> =>
  new Promise((resolve) => {
    element.onerror = () => resolve(true);
    element.onload = () => resolve(false);
    document.body.append(element);
  });

const set = (element: Element, name: string, value: string): object => Object.assign(element, { [name]: value });
const typed = globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
const hasTypes = 'trustedTypes' in globalThis;

const ofCode: Readonly<Record<string, Trial>> = {
  // biome-ignore lint/security/noGlobalEval: it must not work.
  eval: () => stopped(() => globalThis.eval('1')),
  Function: () => stopped(() => new Function('return 1')()),
  'string as HTML': () => !hasTypes || stopped(() => set(box, 'innerHTML', '<b>x</b>')),
  'string as script': () => !hasTypes || stopped(() => set(document.createElement('script'), 'text', '1')),
  'another policy': () => !hasTypes || stopped(() => typed.trustedTypes.createPolicy('evil', {})),
  worker: () => {
    try {
      const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
      return new Promise((resolve) => {
        worker.onerror = () => resolve(true);
        worker.onmessage = () => resolve(false);
      });
    } catch {
      return true;
    }
  },
};

const ofThePage: Readonly<Record<string, Trial>> = {
  'inline style': () => {
    box.setAttribute('style', 'color: rgb(1, 2, 3)');
    return getComputedStyle(box).color !== 'rgb(1, 2, 3)';
  },
  'style element': () => {
    const style = document.createElement('style');
    style.textContent = 'div { color: rgb(3, 2, 1) }';
    document.head.append(style);
    return getComputedStyle(box).color !== 'rgb(3, 2, 1)';
  },
  base: () => {
    const base = document.createElement('base');
    base.href = outside;
    document.head.append(base);
    return !document.baseURI.startsWith(outside);
  },
};

const ofOtherHosts: Readonly<Record<string, Trial>> = {
  fetch: () => refused(() => fetch(outside)),
  'picture by http': () => failed(Object.assign(new Image(), { src: `${outside}a.png` })),
  'script of another host': () => {
    const script = document.createElement('script');
    const isRefused = stopped(() => set(script, 'src', `${outside}s.js`));
    return isRefused || failed(script);
  },
  frame: () => {
    const frame = document.createElement('iframe');
    frame.src = `${outside}f.html`;
    document.body.append(frame);
    return stopped(() => frame.contentDocument?.body.textContent || undefined);
  },
};

/** The names of what went through. */
async function wentThrough(): Promise<readonly string[]> {
  const trials = Object.entries({ ...ofCode, ...ofThePage, ...ofOtherHosts });
  const names = await Promise.all(trials.map(async ([name, trial]) => ((await trial()) ? [] : [name])));
  return names.flat();
}

wentThrough().then((names) => {
  const result = document.createElement('pre');
  result.id = 'live';
  result.textContent = JSON.stringify(names);
  document.body.append(result);
});

export {};
