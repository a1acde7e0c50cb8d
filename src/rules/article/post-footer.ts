import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'post-footer',
  kind: 'tags',
  label: 'Filed-under line',
  why: 'It says when and under what the text was filed.',
  clues: {
    patterns: [
      /^(?:this (?:entry|post|article) was (?:posted|published|written by|tagged|filed)|posted (?:in|on|under) .{2,80} (?:by|tagged)|filed under) /,
      /^(?:dieser (?:eintrag|beitrag|artikel)|der beitrag) wurde (?:am \p{L}{5,10}, den \d|(?:.{0,120} )?(?:veröffentlicht|geschrieben|gepostet|verfasst|abgelegt))/u,
      /^(?:cet(?:te)? (?:entrée|article|billet)|ce billet) a été (?:publiée?|postée?) /,
      /^(?:esta entrada (?:fue|se|ha sido) publicad[ao]|publicado en .{2,60} por) /,
      /^(?:esta entrada|este (?:post|artigo)) foi publicad[ao] /,
      /^(?:questo articolo è stato|questa voce è stata) pubblicat[ao] /,
      /^(?:dit bericht (?:is|werd) geplaatst|ten wpis został opublikowany|эта запись (?:была )?опубликована) /,
    ],
  },
  maxWords: 45,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<p>This entry was posted in <a href="/b">Boats</a> and tagged <a href="/f">fog</a> by Marta.</p>',
    '{prose}<p>Dieser Eintrag wurde veröffentlicht in <a href="/m">Mühlen</a> von Jan.</p>',
    '{prose}<p>Der Beitrag wurde am Mittwoch, den 3. Juni, um 10:20 Uhr veröffentlicht.</p>',
    '{prose}<p>Der Beitrag wurde am Mittwoch, den 3. Juni 2020</p>',
  ],
  keeps: [
    '{prose}<p>This article was written in three weeks on a boat without a lamp, and my editor never asked.</p>{moreProse}',
    '{prose}<p>This entry was the last in the logbook, and nobody at the harbour has found another since that night.</p>{moreProse}',
    '{prose}<p>Der Beitrag wurde erhöht, und die Mitglieder murrten.</p>{moreProse}',
  ],
} satisfies Examples;
