import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { defences } from '../defences/remove.ts';

// Taking them out is the long run's; that they are where it looks for them is told at once.
test('each defence stands in its file as the list has it', () => {
  const astray = defences.filter(({ file, from }) => !readFileSync(file, 'utf8').includes(from));
  expect(astray.map(({ name, file }) => `${name}: mend e2e/hostile/defences/ for ${file}`)).toEqual([]);
});
