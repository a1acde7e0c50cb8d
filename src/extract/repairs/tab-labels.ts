/** A longer text is no label. */
const longest = 60;

/** All panels of a page are read one after the other: what is written on a panel's tab stands at its head. */
export function repairTabLabels(body: Element): void {
  const labels = new Map<string, string>();
  for (const tab of body.querySelectorAll('[role="tab"]')) {
    const label = (tab.textContent ?? '').trim();
    for (const name of [tab.id && `#${tab.id}`, tab.getAttribute('aria-controls')]) if (name) labels.set(name, label);
  }
  if (labels.size === 0) return;
  for (const panel of body.querySelectorAll('[role="tabpanel"]')) {
    const label = labels.get(panel.id) ?? labels.get(`#${panel.getAttribute('aria-labelledby')}`) ?? '';
    const text = (panel.textContent ?? '').trim();
    if (label === '' || label.length > longest || text === '' || text.startsWith(label)) continue;
    const line = body.ownerDocument.createElement('p');
    line.textContent = label;
    panel.prepend(line);
  }
}
