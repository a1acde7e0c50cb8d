import type { Marionette, MarionetteContext } from './marionette.ts';

/** The key of an element's reference in WebDriver. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** WebDriver's codes of the keys. */
const keyCodes: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

/** Presses keys together, such as `Alt+Shift+w`, in the browser's window: its shortcuts work. */
export async function pressKeys(marionette: Marionette, keys: string): Promise<void> {
  const codes = keys.split('+').map((key) => keyCodes[key] ?? key);
  const down = codes.map((value) => ({ type: 'keyDown', value }));
  const up = codes.toReversed().map((value) => ({ type: 'keyUp', value }));
  const actions = [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
  await marionette.sendIn('chrome', 'WebDriver:PerformActions', { actions });
  await marionette.sendIn('chrome', 'WebDriver:ReleaseActions');
}

export async function clickElement(
  marionette: Marionette,
  context: MarionetteContext,
  selector: string,
): Promise<void> {
  const search = { using: selector.startsWith('/') ? 'xpath' : 'css selector', value: selector };
  const { value } = await marionette.sendIn<{ value: Record<string, string> }>(
    context,
    'WebDriver:FindElement',
    search,
  );
  await marionette.sendIn(context, 'WebDriver:ElementClick', { id: value[elementKey] });
}
