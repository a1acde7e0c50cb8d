import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'embed-consent',
  kind: 'consent',
  label: 'Embed placeholder',
  why: 'It stands in the place of an embedded post or video until the reader consents.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'embed-consent', 'embed-placeholder', 'consent-placeholder', 'content-blocker-content', 'brlbs-cmpnt-cb',
      'two-click', 'embed-privacy', 'embetty',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'View this post on Instagram', 'Continue without accepting',
        'To view this content, you need to accept cookies…', 'This content is hosted by a third party…', 'Load content',
        'Allow content', 'View this post on X', 'View this profile on Instagram', 'Click here to view this content…',
        'Allow cookies and continue', 'This article contains content provided by…', 'This content isn’t available…',
      ],
      de: [
        'Empfohlener redaktioneller Inhalt', 'Externen Inhalt anzeigen', 'Externer Inhalt',
        'An dieser Stelle finden Sie einen externen Inhalt…',
        'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden…',
        'Wir respektieren deine Privatsphäre und stellen…', 'Wir respektieren Ihre Privatsphäre und stellen…',
        'Inhalt laden', 'Inhalt anzeigen', 'Externen Inhalt laden', 'Inhalt entsperren',
        'Ich bin damit einverstanden, dass mir externe Inhalte…', 'Externe Inhalte anzeigen',
        'Empfohlener externer Inhalt…',
      ],
      fr: ['Ce contenu est bloqué car vous n’avez pas accepté les cookies…', 'Voir le contenu'],
      es: ['Cargar contenido'],
      it: ['Carica contenuto'],
      nl: ['Inhoud laden'],
    },
  },
  maxWords: 60,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<p>Wir respektieren Ihre Privatsphäre und stellen deshalb ohne Ihre Einwilligung keine Verbindung zu dem Anbieter her.</p>{moreProse}',
    `{prose}<div><h4>Empfohlener redaktioneller Inhalt</h4><p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel
      ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.</p><p>Externen Inhalt anzeigen</p></div>{moreProse}`,
    `{prose}<p>View this post on Instagram</p>{moreProse}`,
    `{prose}<p>Ce contenu est bloqué car vous n'avez pas accepté les cookies et autres traceurs.</p>{moreProse}`,
  ],
  keeps: [
    '<p>The external content of the box, a ring and two letters, was never shown to the jury.</p>',
    '<p>An dieser Stelle finden Wanderer eine Bank und einen Blick bis zum Meer.</p>',
  ],
} satisfies Examples;
