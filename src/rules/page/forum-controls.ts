import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'forum-controls',
  kind: 'forum',
  label: 'Forum or wiki control',
  why: 'Controls and counters of a forum or a wiki.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'message-user-details', 'message-user-extras', 'action-bar', 'actionbar', 'postprofile', 'post-controls',
      'post-menu-area', 'post-buttons', 'block-expand-link', 'p-footer', 'p-breadcrumbs',
      'editsection', 'mw-jump-link', 'edit-link', 'edit-this-page', 'js-post-menu', 'js-vote-count', 's-pagination',
      'userstats', 'userinfo-extra', 'author-statistics', 'postcontrols', 'quote-expand', 'postfootleft', 'postfootright',
      'postsignature', 'message-signature', 'message-footer-buttons', 'user-rank', 'author-rank', 'author-buttons',
      'quickbuttons', 'moderatorbar', 'reaction-bar', 'reactionsbar', 'last-edit', 'post-signature', 'thread-tools', 'quick-reply',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'You are browsing as a guest', 'You’re browsing the…', 'You are currently viewing as a guest…',
        'Similar threads', 'Thread starter', 'Reaction score', 'Click to expand', 'Search forums', 'Search titles only',
        'Improve this question', 'Improve this answer', 'Hot Network Questions',
        'Detailed answers to any questions you might have', 'Reset to default', 'Highest score (default)',
        'Sorted by: Reset to default', 'Edit this page', 'Edit this page on GitHub', 'Edit on GitHub', 'Jump to latest',
        'Powered by Discourse', 'Powered by Discourse, best viewed with JavaScript enabled',
        'Powered by phpBB® Forum Software © phpBB Limited', 'Powered by Invision Community',
        'Community platform by XenForo®…', 'Forum software by XenForo®…', 'You must log in or register to reply here',
        '[edit]', '[ edit ]', 'Reply With Quote', 'Start a new thread', 'New topic', 'Reply to this topic',
        'Sort by: Newest', 'Show # more comments', 'Top posters in this topic', 
        'Users who are viewing this thread', 'Display posts from previous', 'Members online',
        'View profile', 'View forum posts', 'View posts', 'Private message', 'Send message', 'Visit homepage', 'Quick reply',
        'New member', 'Junior member', 'Senior member', 'Active member', 'Well-known member', 'Premium member', 'Full member',
        'Registered user', 'Super moderator', 'Site administrator', 'Distinguished member', 'Valued contributor', 'Newbie',
        'Join to see EXIF info…', 'More topics from this board', 'Thanks for contributing an answer to…', 'Reply with quote',
        'Create your account and connect with a world of communities', 'Continue with Email', 'Continue with Phone Number',
        'Something went wrong while trying to load…', 'Print view', 'Viewed # times', 'Viewed #k times', 'Accepted answer', 'Best answer', 'Marked as solution',
        'Mark as solution', 'Go to solution', 'Report abuse', 'Flag as inappropriate', 'Reply to this post', 'Sign in to reply',
        'Sign in to follow', 'You must be logged in to post…', 'Login or register to post comments', 'This thread is locked…',
        'No new replies allowed', 'New to Reddit', 'Top contributor', 'Asked # years ago', 'Asked # years, # months ago', 'Who is online',
        'Add to quote', '+ Quote', 'Quote', 'Last reply', 'Original post', 'Original poster', 'Topic starter', 'wrote on', 'last edited by', 'OP',
        'This discussion is now closed',
        'Show activity on this post', 'Sorted by', 'Your Answer', 'Sign up or log in', 'Go to file', 'Folders and files', 'Repository files navigation', 'Name Last commit message Last commit date', 'Latest commit', 'Report repository', 'No releases published', 'No packages published', 'You must be signed in to…', 'Suggested topics', 'New & unread topics', 'Topic Replies Views Activity', 'Users browsing this forum…', 'Board index', 'All times are UTC…', 'From Wikipedia, the free encyclopedia', 'Retrieved from "https…', 'Authority control databases…', 'Hidden category…', 'Hidden categories…',
      ],
      de: ['Mitglied seit…', 'Mit Zitat antworten', 'Beitrag melden', 'Zitieren', 'Zuletzt bearbeitet von…', '[Bearbeiten | Quelltext bearbeiten]'],
      pt: ['[editar]'],
      pl: ['Odpowiedz z cytatem'],
      ru: ['Пожаловаться', 'Цитировать'],
      zh: ['楼主'],
      ja: ['通報', '引用'],
      ko: ['댓글 신고'],
    },
    patterns: [
      /^(?:joined|messages|reaction score|posts|thread starter|likes received) ?:? ?(?:[\d,]{1,9}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2},? \d{4})$/,
      /^(?:edited|last edited|zuletzt bearbeitet)(?: by [^:]{2,30})?(?: on|:|,) .{0,30}\d.{0,30}$/,
      /^(?:join(?:ed)?(?: date)?|registered|member since|posts|threads|topics|messages|likes|karma|registriert(?: seit)?|beiträge|mitglied seit|messages|inscription|mensajes|registrado|сообщений|регистрация|посты) ?: ?.{1,24}$/,
      /^(?:sent from my|gesendet von meinem|envoyé de mon|enviado desde mi) .{2,50}$/,
      /^(?:post )?#\d{1,5}$/,
      /^asked .{3,30} (?:modified|viewed) .{3,60}$/,
      /^(?:share|cite|edit|follow|flag|(?:improve|edit) this (?:question|answer))(?: (?:share|cite|edit|follow|flag|(?:improve|edit) this (?:question|answer))){1,4}$/,
    ],
  },
  maxWords: 16,
  unless: ({ tag }) => /^(?:td|th|h1|h2)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<dl class="userstats"><dt>Join Date</dt><dd>Nov 2019</dd></dl><blockquote><p data-stays>The boat left.</p><div class="quoteExpand">Click to expand...</div></blockquote>{moreProse}`,
    `{prose}<blockquote><p data-stays>The boat left.</p><div class="bbCodeBlock-expandLink"><a>Click to expand...</a></div></blockquote>`,
    `<p>You’re browsing the harbour boards as a guest. Sign up for free.</p>{prose}`,
    `{prose}<ul><li>Original poster</li><li>Add to quote</li></ul>{moreProse}`,
    `<p>Thread starter</p>{prose}<p>Click to expand...</p><p>Reaction score: 12</p>`,
    `{prose}<p>You must log in or register to reply here.</p><p>Powered by Discourse, best viewed with JavaScript enabled</p>`,
    `{prose}<p>Beitrag melden</p><p>Zuletzt bearbeitet von Jonas</p>`,
    `<h3><span data-stays>Die Mühle</span> <span class="mw-editsection">[Bearbeiten | Quelltext bearbeiten]</span></h3>{prose}`,
  ],
  keeps: [
    '<h2>Edit this page of history</h2><p>Quote me, the pilot said, and nobody did.</p>',
    '<table><tr><td>Joined</td><td>1911</td></tr></table>',
    '<p>Similar threads run through the three sails.</p>',
  ],
} satisfies Examples;
