import { testRepair } from '../../testing/repair-test.ts';

testRepair('embeds', [
  [
    'a film becomes a link with its title',
    '<p>Look:</p><iframe src="https://www.youtube-nocookie.com/embed/a1B2c3D4e5F?rel=0" title="How a mill works"></iframe>',
    '<p>Look:</p><figure><figcaption><a href="https://www.youtube.com/watch?v=a1B2c3D4e5F">YouTube: How a mill works</a></figcaption></figure>',
  ],
  [
    "a player's own name is no title, and no figure stands in a paragraph",
    '<p>Look:<iframe data-src="//player.vimeo.com/video/123" title="Vimeo video player"></iframe></p>',
    '<p>Look:</p><figure><figcaption><a href="https://vimeo.com/123">Vimeo</a></figcaption></figure>',
  ],
  [
    'the link goes to the caption that there is',
    '<figure><video><source src="/mill.mp4"></video><figcaption>The mill.</figcaption></figure>',
    '<figure><figcaption><a href="/mill.mp4">Video</a> The mill.</figcaption></figure>',
  ],
  [
    'an address that only contains the name of a host is none of its',
    '<iframe src="https://ads.example/?u=youtube.com/embed/a1B2c3D4e5F"></iframe>',
    '<iframe src="https://ads.example/?u=youtube.com/embed/a1B2c3D4e5F"></iframe>',
  ],
  [
    'a map of any country is one',
    '<iframe src="https://www.google.co.uk/maps/embed?pb=x" title="The pier"></iframe>',
    '<figure><figcaption><a href="https://google.co.uk/maps/embed?pb=x">Google Maps: The pier</a></figcaption></figure>',
  ],
  [
    'a film that is drawn by a component is found',
    '<lite-youtube videoid="a1B2c3D4e5F" playlabel="Play: The night ferry"></lite-youtube>',
    '<figure><figcaption><a href="https://www.youtube.com/watch?v=a1B2c3D4e5F">YouTube: The night ferry</a></figcaption></figure>',
  ],
]);
