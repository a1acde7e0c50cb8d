const signs = /^(?:[\s#¶§]|🔗\ufe0f?)*$/u;

/** Takes out the sign beside a heading that links to the heading itself: "Installation ¶". */
export function repairHeadingMarks(body: Element): void {
  for (const link of body.querySelectorAll(':is(h1,h2,h3,h4,h5,h6) a[href*="#"]'))
    if (signs.test(link.textContent ?? '') && !link.querySelector('img')) link.remove();
}
