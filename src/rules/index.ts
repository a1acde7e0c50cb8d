import authorBox from './article/author-box.ts';
import authorPrompt from './article/author-prompt.ts';
import authorTail from './article/author-tail.ts';
import byline from './article/byline.ts';
import callToAction from './article/call-to-action.ts';
import commentTail from './article/comment-tail.ts';
import contents from './article/contents.ts';
import copyright from './article/copyright.ts';
import disclaimer from './article/disclaimer.ts';
import disclosure from './article/disclosure.ts';
import galleryControls from './article/gallery-controls.ts';
import linkRow from './article/link-row.ts';
import photoCredit from './article/photo-credit.ts';
import postCard from './article/post-card.ts';
import postFooter from './article/post-footer.ts';
import readAlso from './article/read-also.ts';
import readMoreLink from './article/read-more-link.ts';
import readingTime from './article/reading-time.ts';
import relatedBlock from './article/related-block.ts';
import relatedTail from './article/related-tail.ts';
import smallBox from './article/small-box.ts';
import stamp from './article/stamp.ts';
import stampLabel from './article/stamp-label.ts';
import tagLabel from './article/tag-label.ts';
import tagLine from './article/tag-line.ts';
import tags from './article/tags.ts';
import account from './page/account.ts';
import accountButton from './page/account-button.ts';
import adBlockerNotice from './page/ad-blocker-notice.ts';
import adLabel from './page/ad-label.ts';
import adMark from './page/ad-mark.ts';
import adSlot from './page/ad-slot.ts';
import appLink from './page/app-link.ts';
import appPrompt from './page/app-prompt.ts';
import bareCounter from './page/bare-counter.ts';
import breadcrumbTrail from './page/breadcrumb-trail.ts';
import breadcrumbs from './page/breadcrumbs.ts';
import browserUpdate from './page/browser-update.ts';
import browserUpdateLink from './page/browser-update-link.ts';
import characterCounter from './page/character-counter.ts';
import commentCount from './page/comment-count.ts';
import commentForm from './page/comment-form.ts';
import commentLogin from './page/comment-login.ts';
import commentNote from './page/comment-note.ts';
import commentPrompt from './page/comment-prompt.ts';
import commentService from './page/comment-service.ts';
import comments from './page/comments.ts';
import consentBanner from './page/consent-banner.ts';
import consentButton from './page/consent-button.ts';
import consentPrompt from './page/consent-prompt.ts';
import customerReviews from './page/customer-reviews.ts';
import donation from './page/donation.ts';
import donationBox from './page/donation-box.ts';
import donationButton from './page/donation-button.ts';
import embedConsent from './page/embed-consent.ts';
import errorReport from './page/error-report.ts';
import feedbackHeading from './page/feedback-heading.ts';
import feedbackPrompt from './page/feedback-prompt.ts';
import formButton from './page/form-button.ts';
import formResidue from './page/form-residue.ts';
import forumControls from './page/forum-controls.ts';
import forumSignature from './page/forum-signature.ts';
import giftButton from './page/gift-button.ts';
import giftPrompt from './page/gift-prompt.ts';
import hiddenText from './page/hidden-text.ts';
import legalLinks from './page/legal-links.ts';
import likeBox from './page/like-box.ts';
import listControls from './page/list-controls.ts';
import listen from './page/listen.ts';
import listenButton from './page/listen-button.ts';
import liveWidget from './page/live-widget.ts';
import loadingNotice from './page/loading-notice.ts';
import loneCaption from './page/lone-caption.ts';
import mailFurniture from './page/mail-furniture.ts';
import manualLinks from './page/manual-links.ts';
import markedAsAside from './page/marked-as-aside.ts';
import mediaFallback from './page/media-fallback.ts';
import navigation from './page/navigation.ts';
import newsletterBox from './page/newsletter-box.ts';
import newsletterForm from './page/newsletter-form.ts';
import newsletterHeading from './page/newsletter-heading.ts';
import newsletterPrompt from './page/newsletter-prompt.ts';
import notificationPrompt from './page/notification-prompt.ts';
import pageTools from './page/page-tools.ts';
import pathLinks from './page/path-links.ts';
import paywallBox from './page/paywall-box.ts';
import paywallButton from './page/paywall-button.ts';
import paywallPrompt from './page/paywall-prompt.ts';
import playerButton from './page/player-button.ts';
import playerControls from './page/player-controls.ts';
import popUp from './page/pop-up.ts';
import recommendationWidget from './page/recommendation-widget.ts';
import relatedBox from './page/related-box.ts';
import screenReaderText from './page/screen-reader-text.ts';
import scriptNotice from './page/script-notice.ts';
import sectionLabel from './page/section-label.ts';
import shareButtons from './page/share-buttons.ts';
import shareLabel from './page/share-label.ts';
import shareLinks from './page/share-links.ts';
import sharePrompt from './page/share-prompt.ts';
import shopControls from './page/shop-controls.ts';
import siteFooter from './page/site-footer.ts';
import siteHeader from './page/site-header.ts';
import siteName from './page/site-name.ts';
import siteNotice from './page/site-notice.ts';
import skipLink from './page/skip-link.ts';
import softwareCredit from './page/software-credit.ts';
import strayLetter from './page/stray-letter.ts';
import textSize from './page/text-size.ts';
import thanksAfter from './page/thanks-after.ts';
import threadOverview from './page/thread-overview.ts';
import toolButton from './page/tool-button.ts';
import toolLabel from './page/tool-label.ts';
import type { Rule } from './rule.ts';

/** Judged on the whole page, before the article is looked for. Of two rules that hold, the first one speaks. */
export const pageRules: readonly Rule[] = [
  skipLink,
  screenReaderText,
  manualLinks,
  markedAsAside,
  consentBanner,
  consentPrompt,
  embedConsent,
  consentButton,
  popUp,
  browserUpdate,
  browserUpdateLink,
  scriptNotice,
  adBlockerNotice,
  mediaFallback,
  newsletterForm,
  newsletterBox,
  newsletterPrompt,
  newsletterHeading,
  comments,
  commentForm,
  customerReviews,
  forumSignature,
  commentService,
  commentPrompt,
  commentNote,
  commentLogin,
  commentCount,
  characterCounter,
  bareCounter,
  formResidue,
  formButton,
  strayLetter,
  navigation,
  siteHeader,
  siteNotice,
  threadOverview,
  siteFooter,
  breadcrumbs,
  breadcrumbTrail,
  pathLinks,
  sectionLabel,
  siteName,
  giftPrompt,
  giftButton,
  paywallPrompt,
  paywallBox,
  paywallButton,
  shareButtons,
  shareLinks,
  sharePrompt,
  shareLabel,
  textSize,
  pageTools,
  toolLabel,
  toolButton,
  listen,
  listenButton,
  adSlot,
  adLabel,
  adMark,
  recommendationWidget,
  relatedBox,
  playerControls,
  playerButton,
  feedbackPrompt,
  feedbackHeading,
  thanksAfter,
  errorReport,
  donationBox,
  donation,
  donationButton,
  appPrompt,
  appLink,
  notificationPrompt,
  account,
  accountButton,
  forumControls,
  listControls,
  legalLinks,
  softwareCredit,
  likeBox,
  shopControls,
  mailFurniture,
  liveWidget,
  loneCaption,
  loadingNotice,
  hiddenText,
];

/** Judged inside the article that was found; the rules that cut a tail come last. */
export const articleRules: readonly Rule[] = [
  copyright,
  photoCredit,
  postFooter,
  postCard,
  smallBox,
  linkRow,
  disclaimer,
  disclosure,
  stamp,
  stampLabel,
  readingTime,
  byline,
  authorBox,
  authorPrompt,
  readAlso,
  readMoreLink,
  callToAction,
  relatedBlock,
  tags,
  tagLabel,
  tagLine,
  contents,
  galleryControls,
  authorTail,
  relatedTail,
  commentTail,
];
