import { message } from '../extension/messages.ts';
import type { Problem } from '../extension/outcome.ts';
import { copyAndAnnounce } from './announce.ts';
import { button, element } from './element.ts';
import { failureTexts } from './failure-texts.ts';

/** More than one reads where no article was found; the copy has all of it. */
const maxShown = 200_000;

/** What went wrong, what to do next, and what can be had all the same. */
export function failureView(problem: Problem, retry?: () => void): HTMLElement {
  const { title, hint, canRetry } = failureTexts[problem.failure];
  const { details, fallback } = problem;
  const actions = [
    canRetry && retry ? retryButton(retry) : undefined,
    problem.failure === 'unexpected' && details ? copyButton(message('copyDetails'), details) : undefined,
  ];
  return element(
    'main',
    { class: 'failure', 'data-failure': problem.failure },
    element(
      'section',
      { role: 'alert' },
      element('h1', {}, message(title)),
      element('p', {}, message(hint)),
      actions.some(Boolean) ? element('p', { class: 'actions' }, ...actions) : undefined,
    ),
    fallback && fallbackView(fallback),
  );
}

/** Once: what it shows takes the place of this view. */
function retryButton(retry: () => void): HTMLButtonElement {
  const again = button(message('tryAgain'), retry, { class: 'primary' });
  again.addEventListener('click', () => {
    again.disabled = true;
  });
  return again;
}

function fallbackView({ text, title }: NonNullable<Problem['fallback']>): HTMLElement {
  const paragraphs = text
    .slice(0, maxShown)
    .split(/\n{2,}/)
    .map((paragraph) => element('p', { dir: 'auto' }, paragraph));
  return element(
    'section',
    { class: 'fallback', 'aria-labelledby': 'fallback-heading' },
    element(
      'header',
      {},
      element('h2', { id: 'fallback-heading' }, message('fallbackHeading')),
      copyButton(message('copyText'), [title, text].filter(Boolean).join('\n\n')),
    ),
    element('div', { class: 'fallback-text' }, ...paragraphs),
  );
}

function copyButton(label: string, text: string): HTMLButtonElement {
  return button(label, () => copyAndAnnounce(text, message('textFormat')));
}
