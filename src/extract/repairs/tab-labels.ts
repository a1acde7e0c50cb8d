import { textsIn } from '../children.ts';

/** A longer text is no label. */
const longest = 60;

/** All panels of a page are read one after the other: what is written on a panel's tab stands at its head. */
export function repairTabLabels(body: Element): void {
  const tabs = Array.from(body.querySelectorAll('[role="tab"]'));
  if (tabs.length === 0) return;
  const tabOf = new Map<string, Element>();
  for (const tab of tabs)
    for (const name of [tab.id && `#${tab.id}`, tab.getAttribute('aria-controls')]) if (name) tabOf.set(name, tab);
  const inOrder = tabsInOrder(body);
  for (const panel of body.querySelectorAll('[role="tabpanel"]')) {
    const tab = tabOf.get(panel.id) ?? tabOf.get(`#${panel.getAttribute('aria-labelledby')}`) ?? inOrder.get(panel);
    const label = (tab?.textContent ?? '').trim();
    const first = textsIn(panel).find(({ data }) => /\S/.test(data));
    if (!tab || label === '' || label.length > longest || !first) continue;
    if (first.data.trim() !== label) {
      const line = body.ownerDocument.createElement('p');
      line.textContent = label;
      panel.prepend(line);
    }
    tab.remove();
  }
}

/** Tabs that name no panel belong to the panels beside their list, one to each. */
function tabsInOrder(body: Element): ReadonlyMap<Element, Element> {
  const found = new Map<Element, Element>();
  for (const list of body.querySelectorAll('[role="tablist"]')) {
    const tabs = list.querySelectorAll('[role="tab"]:not([id],[aria-controls])');
    const panels = list.parentElement?.querySelectorAll('[role="tabpanel"]') ?? [];
    if (tabs.length === panels.length)
      for (const [place, panel] of panels.entries()) found.set(panel, tabs[place] as Element);
  }
  return found;
}
