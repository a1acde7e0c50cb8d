const named = /(?:^|\s)(?:google-)?material-(?:icons|symbols)(?:-[a-z-]+)?(?:\s|$)/;

/**
 * Takes out names of icons, which a font draws as one sign in their place: `<i class="material-icons">arrow_back</i>`
 * (https://developers.google.com/fonts/docs/material_icons#ligatures).
 */
export function repairIconNames(body: Element): void {
  for (const icon of body.querySelectorAll('[class*="material-"]'))
    if (named.test(icon.getAttribute('class') ?? '') && /^[a-z\d_]*$/.test((icon.textContent ?? '').trim()))
      icon.remove();
}
