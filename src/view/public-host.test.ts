import { expect, test } from '../testing/test.ts';
import { isPublicHost } from './public-host.ts';

const hostOf = (address: string) => new URL(address).hostname;

test('names of the public net are public', () => {
  for (const name of [
    'example.org',
    'img.cdn.example.co.uk',
    'xn--80ak6aa92e.com',
    'local.example.org',
    '10.example',
  ]) {
    expect(isPublicHost(name), name).toBe(true);
  }
});

test('names of the own machine and the own network are not', () => {
  const names = ['localhost', 'a.localhost', 'localhost.', 'router', 'nas.local', 'wiki.corp', 'x.internal', 'box.lan'];
  for (const name of [...names, 'A.LOCAL', 'printer.home.arpa', 'x.test', 'abc.onion', '']) {
    expect(isPublicHost(name), name).toBe(false);
  }
});

test('numbers are not, however they are written', () => {
  const addresses = [
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://017700000001/',
    'https://8.8.8.8./',
  ];
  const others = [
    'https://[::1]/',
    'https://[fe80::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[2606:4700::1]/',
  ];
  for (const address of [...addresses, ...others, 'https://169.254.169.254/', 'https://１２７.０.０.１/']) {
    expect(isPublicHost(hostOf(address)), address).toBe(false);
  }
});
