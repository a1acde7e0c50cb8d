const signs = /^(?:[\s#¶§]|🔗\ufe0f?)*$/u;

/** Takes out the sign that links to the heading or paragraph in which it stands: "Installation ¶". */
export function repairHeadingMarks(body: Element): void {
  for (const link of body.querySelectorAll('a[href*="#"]')) {
    const text = link.textContent ?? '';
    if (!signs.test(text) || link.querySelector('img')) continue;
    if (text.trim() === '¶' || link.closest('h1,h2,h3,h4,h5,h6')) link.remove();
  }
}
