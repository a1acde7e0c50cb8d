import { testRepair } from '../../testing/repair-test.ts';

testRepair('code-blocks', [
  [
    'line breaks and boxes become lines',
    '<pre>a = 1<br>b = 2</pre><pre><div>if a:</div><div>  b()</div></pre>',
    '<pre>a = 1\nb = 2</pre><pre>if a:\n  b()</pre>',
  ],
  [
    'spaces that only hold lines in place are spaces',
    '<pre>&nbsp;&nbsp;<b>&nbsp;a</b></pre>',
    '<pre>  <b> a</b></pre>',
  ],
  [
    'lines that only a style sheet parts are parted',
    '<pre><code><span class="line">a</span><span class="line">b</span></code></pre>',
    '<pre>a\nb</pre>',
  ],
  [
    'the numbers beside the lines go',
    '<table class="highlighttable"><tbody><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>x\ny</pre></td></tr></tbody></table>',
    '<pre>x\ny</pre>',
  ],
  [
    'numbers and buttons inside go',
    '<pre><button>Copy</button><code><span class="lineno">1 </span>x\n<span class="lineno">2 </span>y</code></pre>',
    '<pre><code>x\ny</code></pre>',
  ],
  [
    'the language is named, wherever the highlighter says it',
    '<pre><code class="language-bash">x</code></pre><pre><code class="lang-css">x</code></pre><pre><code class="hljs python">x</code></pre><div class="highlight-source-rust"><pre>y</pre></div><pre class="brush: js; gutter: false">z</pre>',
    '<pre class="language-bash"><code class="language-bash">x</code></pre><pre class="language-css"><code class="lang-css">x</code></pre><pre class="language-python"><code class="hljs python">x</code></pre><div class="highlight-source-rust"><pre class="language-rust">y</pre></div><pre class="language-js">z</pre>',
  ],
  [
    'a break behind a line that is a box of its own breaks nothing more',
    '<pre><span class="line">a</span><br><span class="line"></span><br><span class="line">b</span><br></pre>',
    '<pre>a\n\nb</pre>',
  ],
  [
    'the language of the page is not that of its code',
    '<div class="lang-de"><div><pre>x</pre></div></div>',
    '<div class="lang-de"><div><pre>x</pre></div></div>',
  ],
  [
    'a table of data with a program in it stays',
    '<table><tbody><tr><td>Sum</td><td><pre>a + b</pre></td></tr></tbody></table>',
    '<table><tbody><tr><td>Sum</td><td><pre>a + b</pre></td></tr></tbody></table>',
  ],
]);
