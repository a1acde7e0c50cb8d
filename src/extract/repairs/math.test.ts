import { testRepair } from '../../testing/repair-test.ts';

const mathml = '<math><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow></math>';
const withSource = mathml
  .replace('<mrow>', '<semantics><mrow>')
  .replace('</math>', '<annotation encoding="application/x-tex">E=mc^2</annotation></semantics></math>');

testRepair('math', [
  [
    'a formula of KaTeX is written once, as its author wrote it',
    `<p>So <span class="katex"><span class="katex-mathml">${withSource}</span><span class="katex-html" aria-hidden="true">E=mc2</span></span>.</p>`,
    '<p>So <code>E=mc^2</code>.</p>',
  ],
  [
    'a formula of MathJax 3 is written once',
    `<p><mjx-container><mjx-math aria-hidden="true">E</mjx-math><mjx-assistive-mml>${mathml}</mjx-assistive-mml></mjx-container></p>`,
    '<p><code>E=mc^2</code></p>',
  ],
  [
    'a formula of MathJax 2 is the source in its script',
    '<p><span class="MathJax_Preview">E</span><span class="MathJax">E=mc2</span><script type="math/tex">E=mc^2</script></p>',
    '<p><code>E=mc^2</code></p>',
  ],
  [
    'an encyclopedia’s formula loses the frame around its source',
    '<p><span class="mwe-math-element"><span style="display:none"><math alttext="{\\displaystyle a/b}"><mi>a</mi></math></span><img class="mwe-math-fallback-image-inline" alt="{\\displaystyle a/b}" src="/x.svg"></span></p>',
    '<p><code>a/b</code></p>',
  ],
  [
    'MathML without a source becomes one line',
    '<math><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac><msqrt><msub><mi>x</mi><mn>0</mn></msub></msqrt></math>',
    '<code>a/(b+1)√(x_0)</code>',
  ],
  ['a formula in a heading is plain text', `<h2>Why ${mathml}</h2>`, '<h2>Why E=mc^2</h2>'],
]);
