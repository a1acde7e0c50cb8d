/** A readable page, light and dark, without a font or a rule to load. */
export const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.6 Charter, "Iowan Old Style", Georgia, Cambria, "Noto Serif", serif; }
article { max-width: 38em; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
header { margin-bottom: 2rem; }
header p, figcaption, small { font: 0.875rem/1.5 system-ui, sans-serif; opacity: 0.75; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
img { max-width: 100%; height: auto; }
figure { margin: 2rem 0; }
blockquote { margin: 1.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid; opacity: 0.85; }
pre { overflow-x: auto; font: 0.875rem/1.5 ui-monospace, monospace; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { padding: 0.25rem 0.75rem; border: 1px solid; text-align: start; }
`;
