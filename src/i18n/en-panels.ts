/**
 * English words of open panels. In other languages they have files of their own, because a page fetches the words
 * of a locale before a panel opens.
 */
export const enPanels = {
  pasteWhere: 'Where do you paste it?',
  anyWebsite: 'Any website',
  newsletter: 'Newsletter',
  forDevelopers: 'For developers',
  shortcode: 'Shortcode',
  block: 'Block',
  helpWebsite: 'Paste this into the HTML of any page. If nothing is shown there, choose “Newsletter”.',
  helpBlock: 'Paste this into a “Custom HTML” block.',
  helpShortcode: 'Paste this on a line of its own; the address alone works too.',
  helpNewsletter:
    'Paste this into the editor of your newsletter: it is a picture with a link, because e-mail plays no video.',
  helpAmp: 'Paste this into an AMP page that loads the amp-video-iframe script.',
  helpMarkdown: 'Paste this into a Markdown text: it is a picture with a link to the clip.',
  helpScript: 'Paste this into a page of your own: a script replaces the link with the player.',
  helpElement: 'Paste this into a page of your own: the player stands in it without a frame.',
  correctFirst: (field: string) => `This code is out of date. Correct “${field}” first.`,
  plainCopied: 'Only the code has been copied: paste it into the HTML view of your editor.',
  card: 'Preview of the shared link',
  askFirst: 'Ask before loading',
  sharePart: 'Share a part',
} as const;
