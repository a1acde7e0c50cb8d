import { linked, page, title } from '../../../testing/metadata-html.ts';
import type * as MetadataPage from '../../../testing/metadata-page.ts';
import { expect, test } from '../../../testing/test.ts';

const modulePath = 'src/testing/metadata-page.ts';

test('JSON-LD gives names, dates, licences and pictures in any of its forms', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const head = linked({
    '@type': 'schema:NewsArticle',
    author: { '@list': [{ '@type': 'Person', givenName: 'Jane', familyName: 'Doe' }, 'Ada Winter'] },
    datePublished: { '@value': '2021-08-23' },
    license: { '@id': 'https://paper.example/terms' },
    image: { '@type': 'ImageObject', url: ['https://img.paper.example/bridge.jpg'] },
  });
  const picture = '<figure><img src="/b.jpg"><figcaption><a rel="license" href="/by">CC BY</a></figcaption></figure>';
  const { metadata } = await call('readHtml', page(head, title + picture));
  expect(metadata).toMatchObject({
    authors: ['Jane Doe', 'Ada Winter'],
    publishedTime: '2021-08-23',
    licence: 'https://paper.example/terms',
    image: 'https://img.paper.example/bridge.jpg',
    type: 'NewsArticle',
  });
  const without = await call('readHtml', page('', title + picture));
  expect(without.metadata.licence).toBeUndefined();
});

test('what no one has filled in is no value', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const head = `${linked({ '@type': 'NewsArticle', datePublished: '1970-01-01T00:00:00Z' })}<meta name="copyright" content="Copyright (c) 2021 The Paper. All rights reserved.">`;
  const { metadata } = await call('readHtml', page(head, title));
  expect(metadata.publishedTime).toBeUndefined();
  expect(metadata.publisher).toBeUndefined();
  const named = await call('readHtml', page('<meta name="copyright" content="The Paper">', title));
  expect(named.metadata.publisher).toBe('The Paper');
});
