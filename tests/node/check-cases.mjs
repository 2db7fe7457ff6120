import { embedCode, embedSpec, parseClip } from 'inline-clip/server';

/** The site whose codes are checked. */
export const site = 'https://clips.example/';

const documentOf = (id, more) => ({
  '@type': 'VideoObject',
  identifier: id,
  name: `Clip ${id}`,
  contentUrl: `../media/${id}.mp4`,
  encoding: [{ '@type': 'MediaObject', contentUrl: `../media/${id}.mp4`, width: 1280, height: 720 }],
  thumbnailUrl: `../media/${id}.jpg`,
  embedUrl: `../embed/${id}`,
  url: `../watch/${id}`,
  ...more,
});
const clipOf = (id, more) => parseClip(documentOf(id, more), `${site}clips/${id}.json`);

export const title = "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'";
export const clips = [
  clipOf('klitschko', { name: title }),
  clipOf('gone', { expires: '2020-01-01' }),
  clipOf('Kyiv-1'),
];

/** The spec of a code for an excerpt. */
export const specOf = (more) => embedSpec(clips[0], { options: { start: 5, end: 12 }, ...more });
export const codeOf = (format, more) => embedCode(format, specOf(more));

/** The iframe code: a frame alone. */
export const frame = codeOf('iframe');
/** A frame in a cell with a link, as some publishers write it. */
const linked = `<div style="max-width:640px;display:grid">${codeOf('wordpress')
  .match(/<a .*?<\/a>/)[0]
  .replace('<a ', '<a style="grid-area:1/1" ')}${frame.replace(' style="', ' style="grid-area:1/1;')}</div>`;
const script = codeOf('script');
const element = codeOf('element');
const asking = codeOf('element', { options: { start: 5, end: 12, consent: 'remember' } });
const wordpress = codeOf('wordpress');
const shortcode = codeOf('shortcode');
const markdown = codeOf('markdown');
const watch = `${site}watch/klitschko?start=5&end=12`;
const embed = `${site}embed/klitschko?start=5&end=12`;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const curly = (text) => text.replace(/"([^"]*)"/g, '\u201d$1\u2033');
const link = `<a href="${escaped(watch)}">${title}</a>`;
const without = (name, text = frame) => text.replace(new RegExp(` ${name}(="[^"]*")?(?=[ >])`), '');
const printable = (text) => text.replaceAll('=', '=3D');
const withAttribute = (attribute) => frame.replace('<iframe', `<iframe ${attribute}`);

/**
 * What CMSs, editors and mail programs make of codes: what it is, the text, and the ids of the findings. `options` go to the
 * check; `manual` says that a person has to decide; `excerpt: false` that the harm has destroyed the excerpt.
 *
 * @type {[name: string, text: string, ids: string[], more?: object][]}
 */
export const cases = [
  // Scripts.
  ['a sanitizer drops the script', script.replace(/<script.*$/, ''), ['script-missing']],
  ['a sanitizer drops the script of the element', element.replace(/^.*<\/script>/, ''), ['script-missing']],
  [
    'a sanitizer drops the script of an element that asks for consent',
    asking.replace(/^.*<\/script>/, ''),
    ['script-missing'],
  ],
  ['a CMS drops the type of the script', script.replace(' type="module"', ''), ['script-disabled']],
  [
    'a consent manager disables the script',
    script.replace('type="module"', 'type="text/plain"'),
    ['script-disabled'],
  ],
  ['Rocket Loader delays the script', script.replace('"module"', '"a1b2-module"'), ['script-disabled']],
  [
    'WP Rocket moves the address of the script',
    script.replace(' src=', ' data-rocket-src='),
    ['script-disabled'],
  ],
  [
    'the integrity is of another file',
    script.replace(/sha384-.{8}/, 'sha384-AAAAAAAA'),
    ['integrity-mismatch'],
  ],
  ['the integrity is cut off', script.replace(/(sha384-.{8})[^"]*/, '$1'), ['integrity-mismatch']],
  [
    'the script is of an old version',
    script.replace(/inline-clip\/\d+\.\d+\.\d+/, 'inline-clip/0.0.9'),
    ['old-version'],
  ],
  [
    'the script of an element that asks for consent is of an old version',
    asking.replace(/inline-clip\/\d+\.\d+\.\d+/, 'inline-clip/0.0.9'),
    ['old-version'],
  ],
  [
    'the script is a pre-release',
    element.replace(/(inline-clip\/\d+\.\d+\.\d+)/, '$1-beta.1'),
    ['old-version'],
  ],
  // Permissions of frames.
  ['WordPress kses strips allow', without('allow'), ['allow-missing']],
  [
    'an editor keeps a part of allow',
    frame.replace(/allow="[^"]*"/, 'allow="autoplay"'),
    ['allow-incomplete'],
  ],
  [
    'a policy closes a feature',
    frame.replace('allow="autoplay;', `allow="autoplay 'none';`),
    ['allow-incomplete'],
  ],
  [
    'an old guide separates features by commas, which Chromium reads no more since version 89',
    frame.replace(/allow="[^"]*"/, `allow="${/allow="([^"]*)"/.exec(frame)[1].replaceAll(';', ',')}"`),
    ['allow-incomplete'],
  ],
  [
    'an old guide separates features by spaces',
    frame.replace(/allow="[^"]*"/, `allow="${/allow="([^"]*)"/.exec(frame)[1].replaceAll(';', '')}"`),
    ['allow-incomplete'],
  ],
  ['TinyMCE 7 adds an empty sandbox', withAttribute('sandbox=""'), ['sandboxed']],
  [
    'WordPress sandboxes an oEmbed',
    withAttribute('class="wp-embedded-content" sandbox="allow-scripts" security="restricted"'),
    ['sandbox-incomplete'],
  ],
  // Shape of frames.
  ['a CMS strips the size', without('width', without('height')), ['size-missing']],
  ['a CMS writes a size of its own', frame.replace('height="360"', 'height="640"'), ['wrong-ratio']],
  ['Drupal strips style', without('style'), ['border-drawn']],
  ['a CMS strips the title', without('title'), ['title-missing']],
  // Addresses.
  ['an address is escaped twice', frame.replaceAll('&amp;', '&amp;amp;'), ['doubly-escaped']],
  ['an address is escaped three times', frame.replaceAll('&amp;', '&amp;amp;amp;'), ['doubly-escaped']],
  ['WordPress escapes an escaped address', frame.replaceAll('&amp;', '&amp;#038;'), ['doubly-escaped']],
  [
    'the placeholder is escaped twice',
    script.replaceAll('&amp;', '&amp;amp;'),
    ['doubly-escaped', 'doubly-escaped'],
  ],
  [
    'the address of an AMP code is escaped twice',
    codeOf('amp').replace('&amp;', '&amp;amp;'),
    ['doubly-escaped'],
  ],
  [
    'a link is escaped twice in its sentence',
    `<p>See ${link.replaceAll('&amp;', '&amp;amp;')} now.</p>`,
    ['doubly-escaped'],
  ],
  [
    'a query is percent-encoded',
    frame.replace('?start=5&amp;end=12', '%3Fstart%3D5%26end%3D12'),
    ['percent-encoded'],
  ],
  [
    'an address is percent-encoded',
    frame.replace(/src="[^"]*"/, `src="${encodeURIComponent(embed)}"`),
    ['percent-encoded'],
  ],
  ['a question mark is encoded', frame.replace('?', '%3F'), ['percent-encoded']],
  ...[
    ['two slashes', '//embed'],
    ['a line break', '/\n  embed'],
  ].map(([name, path]) => [`an address has ${name}`, frame.replace('/embed', path), ['broken-address']]),
  ...['https:/', 'https:', 'https//', 'https://https://', 'http://https//'].map((protocol) => [
    `an address begins with ${protocol}`,
    frame.replace('https://', protocol),
    ['broken-address'],
  ]),
  ...['%20', '%E2%80%8B', '.', ')', '&quot;'].map((end) => [
    `an address ends with ${end}`,
    frame.replace(/\?start[^"]*/, end),
    ['broken-address'],
    { excerpt: false },
  ]),
  ['a frame has an empty document', withAttribute('srcdoc=""'), ['srcdoc-shown']],
  ['a frame has a document', withAttribute('srcdoc="<p>A</p>"'), ['srcdoc-shown'], { manual: true }],
  ['a CMS drops the protocol', frame.replace('https:', ''), ['protocol-relative']],
  ['an old page has http', frame.replace('https:', 'http:'), ['insecure-address']],
  ...['http://localhost:8080', 'http://127.0.0.1:8000', 'http://[::1]:8080'].map((serve) => [
    `the code was copied from ${serve}`,
    frame.replace('https://clips.example', serve),
    ['local-address'],
  ]),
  [
    'the script code was copied from serve',
    script.replaceAll('https://clips.example', 'http://localhost:8080'),
    ['local-address', 'local-address', 'local-address'],
  ],
  [
    'a link in a sentence was copied from serve',
    `<p>See ${link.replace('https://clips.example', 'http://localhost:8080')} now.</p>`,
    ['local-address'],
  ],
  [
    'a placeholder has http',
    script.replace('="https://clips.example/embed', '="http://clips.example/embed'),
    ['insecure-address'],
  ],
  [
    'Quill frames the watch page',
    `<iframe class="ql-video" frameborder="0" allowfullscreen="true" title="t" width="640" height="360" allow="${/allow="([^"]*)"/.exec(frame)[1]}" src="${escaped(watch)}"></iframe>`,
    ['watch-in-frame'],
  ],
  ...[
    ['a semicolon', '?start=5;end=12'],
    ['a question mark', '?start=5?end=12'],
    ['two question marks', '??start=5&amp;end=12'],
    ['no question mark', '&amp;start=5&amp;end=12'],
    ['clock times', '?start=0:05&amp;end=0:12'],
    ['units', '?start=5s&amp;end=0m12s'],
    ['a plus sign', '?start=+5&amp;end=12'],
    ['spaces', '?start= 5&amp;end=12%20'],
    ['a query behind it', '?start=5&amp;end=12?feature=oembed&amp;a=b'],
  ].map(([name, query]) => [
    `the query has ${name}`,
    frame.replace('?start=5&amp;end=12', query),
    ['invalid-option'],
  ]),
  ['the query has a decimal comma', frame.replace('start=5', 'start=4,5'), ['invalid-option']],
  [
    'an option has a word',
    frame.replace('?start', '?autoplay=true&amp;start'),
    ['invalid-option'],
    { excerpt: false },
  ],
  [
    'an option has no value',
    frame.replace('start=5&amp;end=12', 'start=5&amp;end='),
    ['invalid-option'],
    { excerpt: false },
  ],
  [
    'a link in a sentence has a semicolon in its query',
    `<p>See <a href="${watch.replace('&', ';')}">the clip</a> now.</p>`,
    ['invalid-option'],
  ],
  ['a time cannot be read', frame.replace('end=12', 'end=soon'), ['invalid-option'], { manual: true }],
  ['an end is before the start', frame.replace('end=12', 'end=3'), ['invalid-option'], { manual: true }],
  [
    'only a link is left of a time that cannot be read',
    `<p><a href="${site}watch/klitschko?start=soon">T</a></p>`,
    ['link-only'],
    { manual: true },
  ],
  ['JSON escapes the ampersand', frame.replace('&amp;', '\\u0026'), ['foreign-escapes']],
  ['an ampersand is encoded', frame.replace('&amp;', '%26'), ['percent-encoded']],
  ['a reference has lost its semicolon', frame.replace('&amp;', '&amp;amp'), ['doubly-escaped']],
  [
    'Outlook rewrites a link',
    `<p>See <a href="https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(watch)}&amp;data=05%7C01">the clip</a> now.</p>`,
    ['redirected-address'],
  ],
  ...[
    ['Proofpoint', `https://urldefense.com/v3/__${escaped(watch)}__;!!abc`],
    ['VK', `https://vk.com/away.php?to=${encodeURIComponent(watch)}`],
    ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(watch)}&amp;c=E,1`],
    ['Cisco', `https://secure-web.cisco.com/1abc/${encodeURIComponent(watch)}`],
    ['Tumblr', `https://t.umblr.com/redirect?z=${encodeURIComponent(watch)}&amp;t=a`],
    ['Messenger', `https://l.messenger.com/l.php?u=${encodeURIComponent(watch)}&amp;h=a`],
    [
      'Teams',
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encodeURIComponent(watch)}&amp;locale=en`,
    ],
  ].map(([name, address]) => [
    `${name} rewrites a link`,
    `<p>See <a href="${address}">the clip</a> now.</p>`,
    ['redirected-address'],
  ]),
  [
    'Google Docs rewrites a link',
    `<p>See <a href="https://www.google.com/url?q=${encodeURIComponent(watch)}&amp;sa=D&amp;source=docs">the clip</a> now.</p>`,
    ['redirected-address'],
  ],
  [
    'Embedly wraps the frame',
    frame.replace(
      /src="[^"]*"/,
      `src="https://cdn.embedly.com/widgets/media.html?src=${encodeURIComponent(embed)}&amp;type=text%2Fhtml&amp;schema=x"`,
    ),
    ['redirected-address'],
  ],
  // Lazy loaders and consent managers.
  [
    'lazysizes moves the address',
    frame.replace(' src=', ' class="lazyload wide" data-src='),
    ['lazy-source'],
  ],
  [
    'WP Rocket moves the address',
    frame.replace(' src=', ' src="about:blank" data-rocket-lazyload="fitvidscompatible" data-lazy-src='),
    ['lazy-source'],
  ],
  [
    'LiteSpeed moves the address',
    frame.replace(' src=', ' data-lazyloaded="1" src="about:blank" data-litespeed-src='),
    ['lazy-source'],
  ],
  ...[
    ['Cookiebot', 'data-cookieblock-src'],
    ['OneTrust', 'class="optanon-category-C0004" data-src'],
    ['Klaro', 'data-name="clips" data-src'],
    ['CookieScript', 'data-cookiescript="accepted" data-src'],
    ['CookieYes', 'data-cookieyes="cookieyes-advertisement" src="about:blank" data-src'],
    ['Complianz', 'data-cmplz-src'],
    ['an older Complianz', 'class="cmplz-iframe" data-src-cmplz'],
    ['Real Cookie Banner', 'consent-required="9" consent-original-src-_'],
    ['Usercentrics', 'uc-src'],
    ['Osano', 'suppressedsrc'],
    ['Iubenda', 'class="_iub_cs_activate" data-suppressedsrc'],
  ].map(([name, attributes]) => [
    `${name} holds the frame back`,
    frame.replace(' src=', ` ${attributes}=`),
    ['consent-source'],
    { manual: true },
  ]),
  ...[
    ['Cookiebot', 'type="text/plain" data-cookieconsent="marketing" src'],
    ['OneTrust', 'type="text/plain" class="optanon-category-C0004" src'],
    ['Complianz', 'type="text/plain" data-cmplz-src'],
    ['Real Cookie Banner', 'consent-required="9" type="module" consent-original-src-_'],
    ['Usercentrics', 'type="text/plain" data-usercentrics="Clips" src'],
  ].map(([name, attributes]) => [
    `${name} holds the script back`,
    script.replace(
      /type="module"(.*) src/,
      `${attributes.replace(/ ?[\w-]+$/, '')}$1 ${/[\w-]+$/.exec(attributes)}`,
    ),
    ['consent-source'],
    { manual: true },
  ]),
  ...['data-rocketlazyloadscript', 'data-rocketsrc', 'nitro-delay-src', 'data-litespeed-src'].map((name) => [
    `a loader moves the address of the script to ${name}`,
    script.replace(' src=', ` ${name}=`),
    ['script-disabled'],
  ]),
  [
    'LiteSpeed writes an empty script',
    script.replace(' src=', ' src="data:text/javascript;base64," data-litespeed-src='),
    ['script-disabled'],
  ],
  // Broken tags.
  ['a text program curls the quotes', curly(frame), ['curly-quotes']],
  [
    'WordPress texturizes the quotes',
    curly(frame).replaceAll('\u201d', '&#8221;').replaceAll('\u2033', '&#8243;'),
    ['curly-quotes'],
  ],
  ['quotes are curled inside quotes', frame.replace(/="([^"]*)"/g, '="\u201c$1\u201d"'), ['curly-quotes']],
  ['German quotes', frame.replace(/="([^"]*)"/g, '=\u201e$1\u201c'), ['curly-quotes']],
  ['the placeholder has curled quotes', curly(script), ['curly-quotes']],
  ['the element has curled quotes', curly(element), ['curly-quotes']],
  ['a string escapes the quotes', frame.replaceAll('"', '\\"'), ['foreign-escapes']],
  [
    'JSON escapes quotes and slashes',
    frame.replaceAll('"', '\\"').replaceAll('/', '\\/'),
    ['foreign-escapes'],
  ],
  ['an e-mail is quoted-printable', printable(frame), ['foreign-escapes']],
  ['the quotes alone are quoted-printable', frame.replaceAll('="', '=3D"'), ['foreign-escapes']],
  ['the query is quoted-printable', frame.replace(/(start|end)=/g, '$1=3D'), ['foreign-escapes']],
  [
    'an e-mail has soft line breaks in it',
    printable(frame).replace('/embed', '/em=\r\nbed').replace('Mayor', 'M=C3=A4yor'),
    ['foreign-escapes'],
  ],
  ['an e-mail has the script code', printable(script), ['foreign-escapes']],
  ['an e-mail has the link alone', `<p>${printable(link)}</p>`, ['link-only']],
  ['an e-mail has the address', `<p>${printable(escaped(watch))}</p>`, ['address-as-text']],
  [
    'a CMS links the address inside the tag',
    frame.replace(/src="([^"]*)"/, 'src="<a href="$1">$1</a>"'),
    ['linked-inside'],
  ],
  [
    'an editor writes no-break spaces',
    frame.replace('<iframe ', '<iframe\u00a0').replace(' width', '\u00a0width'),
    ['odd-characters'],
  ],
  ['an address has a zero-width space', frame.replace('/embed/', '/embed/\u200b'), ['odd-characters']],
  ['a field cuts the code off', frame.slice(0, frame.indexOf(' title')), ['cut-off']],
  [
    'a field cuts the last code of a page off',
    `<p>a &lt; b</p>\n${frame.slice(0, frame.indexOf(' title'))}\n`,
    ['cut-off'],
  ],
  [
    'a field cuts a code off behind words',
    `<div>Look, &amp; see: ${frame.slice(0, frame.indexOf(' title'))}`,
    ['cut-off'],
  ],
  ['a field cuts the code off in a title', frame.slice(0, frame.indexOf('Mayor')), ['cut-off']],
  [
    'a field cuts the address off',
    frame.slice(0, frame.indexOf('&amp;end') + 8),
    ['cut-off'],
    { excerpt: false },
  ],
  [
    'a cut off code swallows the page',
    `${frame.slice(0, frame.indexOf(' title') - 1)}</p><p class="x">More</p>`,
    ['cut-off'],
  ],
  [
    'an excerpt of a text ends in an ellipsis',
    `<p>${frame.slice(0, frame.indexOf('&amp;'))}&hellip;"></iframe></p>`,
    ['cut-off'],
    { excerpt: false },
  ],
  ['the end tag is gone', frame.replace('</iframe>', ''), ['unclosed-frame']],
  ['XHTML closes the frame in itself', frame.replace('></iframe>', '/>'), ['unclosed-frame']],
  // Shown to readers.
  ['a CMS escapes the code', `<p>${escaped(frame)}</p>`, ['shown-as-text']],
  ['a CMS escapes the code twice', `<p>${escaped(escaped(frame))}</p>`, ['shown-as-text']],
  ['a CMS escapes the brackets alone', `<p>${frame.replaceAll('<', '&lt;')}</p>`, ['shown-as-text']],
  ['a CMS escapes the script code', `<p>${escaped(script)}</p>`, ['shown-as-text']],
  ['a CMS escapes the element code', `<div>${escaped(element)}</div>`, ['shown-as-text']],
  ['a CMS escapes the WordPress code', `<p>${escaped(wordpress)}</p>`, ['shown-as-text']],
  ['a CMS escapes the AMP code', `<p>${escaped(codeOf('amp'))}</p>`, ['shown-as-text']],
  ['a CMS escapes the e-mail code', `<p>${escaped(codeOf('mail'))}</p>`, ['shown-as-text']],
  ['a CMS escapes the code inside a sentence', `<p>Look: ${escaped(frame)} and more</p>`, ['shown-as-text']],
  ['WordPress escapes and texturizes', `<p>${escaped(curly(frame))}</p>`, ['shown-as-text']],
  [
    'an editor escapes and links',
    `<p>${escaped(frame).replace(/src="([^"]*)"/, 'src="<a href="$1">$1</a>"')}</p>`,
    ['shown-as-text'],
  ],
  [
    'Google Docs spreads the code over spans',
    `<p><span style="a">${escaped(frame).replace(' width', '</span><span style="b"> width')}</span></p>`,
    ['shown-as-text'],
  ],
  [
    'a field escapes and cuts off',
    `<p>${escaped(frame.slice(0, frame.indexOf(' title')))}</p>`,
    ['shown-as-text'],
  ],
  [
    'an editor writes a listing',
    `<pre class="ql-syntax">${escaped(frame)}</pre>`,
    ['shown-as-code'],
    { manual: true },
  ],
  ['the address is published', `<p>${escaped(watch)}</p>`, ['address-as-text']],
  ['the address of the embed page is published', `<p>${escaped(embed)}</p>`, ['address-as-text']],
  ['the address has a line of its own', `<p>Before<br>${escaped(watch)}<br>after</p>`, ['address-as-text']],
  [
    'the address of the embed page is in a sentence',
    `<p>See ${escaped(embed)}.</p>`,
    ['address-as-text'],
    { manual: true },
  ],
  [
    'an editor links the address',
    `<p><a href="${escaped(watch)}">${escaped(watch)}</a></p>`,
    ['address-as-text'],
  ],
  [
    'WordPress finds no oEmbed',
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${escaped(watch)}\n</div></figure>`,
    ['address-as-text'],
  ],
  [
    'an editor drops the protocol of an address',
    `<p>${escaped(watch).replace('https://', '')}</p>`,
    ['address-as-text'],
  ],
  ['a page shows Markdown', `<p>${escaped(markdown)}</p>`, ['markdown-as-text']],
  [
    'a page shows a shortcode',
    `<html><body><p>${escaped(shortcode)}</p></body></html>`,
    ['shortcode-as-text'],
  ],
  ['WordPress texturizes a shortcode', curly(shortcode), ['curly-quotes']],
  [
    'an editor links inside a shortcode',
    shortcode.replace(/\](.*)\[/, `]<a href="${escaped(watch)}">${escaped(watch)}</a>[`),
    ['linked-inside'],
  ],
  // Links.
  ['Drupal leaves a link', `<p>${link}</p>`, ['link-only']],
  ['kses leaves the quote', `<blockquote>${link}</blockquote>`, ['link-only']],
  ['a filter leaves the placeholder without its attributes', `<div>${link}</div>`, ['link-only']],
  [
    'Ghost makes a bookmark',
    `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="${escaped(watch)}"><div class="kg-bookmark-title">T</div></a></figure>`,
    ['link-only'],
  ],
  [
    'Markdown is rendered',
    `<p><a href="${escaped(watch)}"><img src="${site}media/klitschko.jpg" alt="A title"></a></p>`,
    ['rendered-markdown'],
  ],
  [
    'Markdown without a poster is rendered',
    `<p><a href="${escaped(watch)}">▶ A title</a></p>`,
    ['rendered-markdown'],
  ],
  ['a link has a line break behind it', `<p>${link}<br></p>`, ['link-only']],
  ['an editor makes a link bold', `<p>&nbsp;<strong>${link}</strong></p>`, ['link-only']],
  [
    'Embedly makes a card',
    `<blockquote class="embedly-card"><h4><a href="${escaped(watch)}">T</a></h4><p>More</p></blockquote>`,
    ['link-only'],
  ],
  [
    'Medium makes a card',
    `<div class="graf graf--mixtapeEmbed"><a href="${escaped(watch)}"><strong>T</strong></a></div>`,
    ['link-only'],
  ],
  ['a newsletter loses its tables', codeOf('mail').replace(/<table[^>]*>|<\/?t[^>]*>/g, ''), ['link-only']],
  [
    'WordPress links the address of a block',
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><a href="${escaped(watch)}">${escaped(watch)}</a></div></figure>`,
    ['address-as-text'],
  ],
  ['a chat puts the address in brackets', `<p>&lt;${escaped(watch)}&gt;</p>`, ['address-as-text']],
  [
    'French quotes with spaces',
    frame.replace(/="([^"]*)"/g, '=\u00ab&nbsp;$1&nbsp;\u00bb'),
    ['curly-quotes', 'odd-characters'],
  ],
  ['a quote is escaped', frame.replace('end=12"', 'end=12&quot;'), ['cut-off']],
  [
    'an editor writes a line break for each space',
    `<p>${escaped(frame).replaceAll(' ', '<br>\n')}</p>`,
    ['shown-as-text'],
  ],
  [
    'two codes are shown in one paragraph',
    `<p>${escaped(frame)} ${escaped(frame)}</p>`,
    ['shown-as-text', 'shown-as-text'],
  ],
  ['an editor escapes the marks of Markdown', markdown.replace(/[[\]()!]/g, '\\$&'), ['foreign-escapes']],
  ['a CMS writes a height that is none', frame.replace('height="360"', 'height="auto"'), ['size-missing']],
  [
    'Mastodon keeps six attributes',
    `<iframe src="${escaped(embed)}" width="640" height="360" frameborder="0" allowfullscreen sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms"></iframe>`,
    ['allow-missing', 'title-missing'],
  ],
  // Elements of editors.
  [
    'CKEditor 5 writes oembed',
    `<figure class="media"><oembed url="${escaped(watch)}"></oembed></figure>`,
    ['oembed-element'],
  ],
  [
    'CKEditor 5 leaves its preview empty',
    `<figure class="media"><div data-oembed-url="${escaped(watch)}"></div></figure>`,
    ['oembed-element'],
  ],
  [
    'CKEditor 4 saves its placeholder',
    `<p><img class="cke_iframe" data-cke-realelement="${encodeURIComponent(frame)}" alt="IFrame" src="data:image/gif;base64,R0lGOD"></p>`,
    ['editor-placeholder'],
  ],
  [
    'TinyMCE saves its placeholder',
    `<p><img class="mce-object mce-object-iframe" data-mce-p-src="${escaped(embed)}" data-mce-object="iframe" width="640" height="360" src="data:image/gif;base64,R0"></p>`,
    ['editor-placeholder'],
  ],
  [
    'TinyMCE saves its preview',
    `<p><span class="mce-preview-object" data-mce-p-src="${escaped(embed)}"><iframe src="${escaped(embed)}"></iframe><span class="mce-shim"></span></span></p>`,
    ['editor-placeholder'],
  ],
  ['an editor writes embed', `<embed src="${escaped(embed)}" width="640" height="360">`, ['wrong-element']],
  [
    'an editor writes object',
    `<object data="${escaped(embed)}" width="640" height="360"></object>`,
    ['wrong-element'],
  ],
  [
    'TinyMCE writes video',
    `<video controls="controls" width="640" height="360"><source src="${escaped(watch)}"></video>`,
    ['wrong-element'],
  ],
  [
    'the WordPress editor embeds the address',
    `<!-- wp:embed {"url":"${watch.replace('&', '\\u0026')}","type":"video"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${escaped(watch)}\n</div></figure>\n<!-- /wp:embed -->`,
    ['wordpress-embed-block'],
  ],
  // The iframe code with its link.
  ['a filter deletes the frame', linked.replace(/<iframe.*<\/iframe>/, ''), ['link-only']],
  [
    'a filter deletes the frame, the style and the rest of the <div>',
    `<p>${linked.replace(/<iframe.*<\/iframe>/, '').replace(/<\/?div[^>]*>| style="[^"]*"/g, '')}</p>`,
    ['link-only'],
  ],
  ['a CMS escapes the whole iframe code', `<p>${escaped(linked)}</p>`, ['shown-as-text']],
  [
    'a CMS escapes the frame behind the link',
    linked.replace(/<iframe.*<\/iframe>/, (text) => escaped(text)),
    ['shown-as-text'],
  ],
  [
    'a text program curls the quotes of the whole iframe code',
    curly(linked),
    ['curly-quotes', 'curly-quotes'],
  ],
  ['kses strips allow of the whole iframe code', without('allow', linked), ['allow-missing']],
  [
    'a link stands before the frame of another clip',
    `<p>${link}</p>${frame.replace('klitschko', 'Kyiv-1')}`,
    ['link-only'],
  ],
  // Pasted from other programs.
  [
    'Gmail tracks a link that was pasted',
    `<div dir="ltr"><a href="${escaped(watch)}" target="_blank" data-saferedirecturl="https://www.google.com/url?q=${encodeURIComponent(watch)}">${title}</a></div>`,
    ['link-only'],
  ],
  [
    'Google Docs is pasted',
    `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38;"><a href="${escaped(watch)}" style="text-decoration:none;"><span style="font-size:11pt;">${title}</span></a></p></b>`,
    ['link-only'],
  ],
  [
    'Outlook is pasted',
    `<p class="MsoNormal"><a href="${escaped(watch)}"><span lang="EN-GB">${title}</span></a><o:p></o:p></p>`,
    ['link-only'],
  ],
  [
    'Word is pasted with the code in it',
    `<p class="MsoNormal"><span lang="EN-US">${escaped(curly(frame)).replaceAll(' width', '&nbsp;width')}</span><o:p></o:p></p>`,
    ['shown-as-text'],
  ],
  [
    'MediaWiki escapes the code and links its address',
    `<p>${escaped(frame).replace(/src="([^"]*)"/, 'src="<a rel="nofollow" class="external free" href="$1">$1</a>"')}\n</p>`,
    ['shown-as-text'],
  ],
  [
    'js-xss escapes the tags that it does not know',
    linked.replace(/<iframe[^>]*>/, (tag) => escaped(tag)).replace('</iframe>', '&lt;/iframe&gt;'),
    ['shown-as-text'],
  ],
  [
    'Notion makes a bookmark',
    `<figure><a href="${escaped(watch)}" class="bookmark source"><div class="bookmark-info"><div class="bookmark-text"><div class="bookmark-title">T</div></div></div></a></figure>`,
    ['link-only'],
  ],
  [
    'Discourse makes a onebox',
    `<aside class="onebox allowlistedgeneric" data-onebox-src="${escaped(watch)}"><header class="source"><a href="${escaped(watch)}" target="_blank">clips.example</a></header><article class="onebox-body"><h3><a href="${escaped(watch)}" target="_blank">T</a></h3></article></aside>`,
    ['link-only'],
  ],
  [
    'Contentful makes a paragraph of a link',
    `<p><a href="${escaped(watch)}">${title}</a></p><p></p>`,
    ['link-only'],
  ],
  [
    'Drupal takes the tags and keeps the words',
    `<p>${linked.replace(/<iframe.*<\/iframe>/, '').replace(/<\/?div[^>]*>| style="[^"]*"/g, '')}<br />\n</p>`,
    ['link-only'],
  ],
  // Gone.
  [
    'a filter deletes the code',
    '<p>Before</p>\n\n<p>After</p>',
    ['lost-code'],
    { manual: true, options: { expect: ['klitschko'] } },
  ],
  // Clips.
  ['there is no such clip', frame.replace('klitschko', 'somebody-else'), ['unknown-clip'], { manual: true }],
  ['an id is cut off', frame.replace('klitschko', 'klit'), ['unknown-clip'], { manual: true }],
  ['a CMS writes the id in lower case', frame.replace('klitschko', 'kyiv-1'), ['unknown-clip']],
  ['the clip is removed', frame.replace('klitschko', 'gone'), ['removed-clip'], { manual: true }],
  ...['shortcode', 'markdown', 'mail'].flatMap((format) => [
    [
      `there is no such clip, ${format}`,
      codeOf(format).replaceAll('klitschko', 'somebody-else'),
      ['unknown-clip'],
      { manual: true },
    ],
    [
      `a CMS writes the id in lower case, ${format}`,
      codeOf(format).replaceAll('klitschko', 'kyiv-1'),
      ['unknown-clip'],
    ],
    [
      `the clip is removed, ${format}`,
      codeOf(format).replaceAll('klitschko', 'gone'),
      ['removed-clip'],
      { manual: true },
    ],
  ]),
];

/** What is left of codes in other places, with the address of a clip, and what is told of it besides. */
const leftOvers = [
  ['a link', (page) => `<p><a href="${page}">T</a></p>`, []],
  ['a quote', (page) => `<blockquote><a href="${page}">T</a></blockquote>`, []],
  ['a linked address', (page) => `<p><a href="${page}">${page}</a></p>`, ['address-as-text']],
  ['an address', (page) => `<p>${page}</p>`, ['address-as-text']],
  ['rendered Markdown', (page) => `<p><a href="${page}"><img src="${site}a.jpg" alt="T"></a></p>`, []],
  ['a bookmark', (page) => `<figure class="kg-card kg-bookmark-card"><a href="${page}">T</a></figure>`, []],
  [
    'an e-mail without attributes',
    (page) => `<table><tbody><tr><td><a href="${page}"><span>▶\uFE0E</span> T</a></td></tr></tbody></table>`,
    [],
  ],
  ['an e-mail without tables', (page) => `<div><a href="${page}">▶\uFE0E T</a></div>`, []],
  ['an oembed', (page) => `<oembed url="${page}"></oembed>`, ['oembed-element']],
  ['an empty preview', (page) => `<div data-oembed-url="${page}"></div>`, ['oembed-element']],
  [
    'a block',
    (page) => `<!-- wp:embed ${JSON.stringify({ url: page })} -->\n${page}\n<!-- /wp:embed -->`,
    ['wordpress-embed-block'],
  ],
  ['an object', (page) => `<object data="${page}"></object>`, ['wrong-element']],
  ['a placeholder', (page) => `<img data-mce-p-src="${page}" src="data:,">`, ['editor-placeholder']],
  ['an escaped code', (page) => `<p>&lt;iframe src="${page}"&gt;&lt;/iframe&gt;</p>`, ['shown-as-text']],
  ['a curled code', (page) => `<iframe src=\u201d${page}\u201d></iframe>`, ['curly-quotes']],
  ['an open tag', (page) => `<p>a</p><iframe src="${page}" title="`, ['cut-off']],
  ['Markdown', (page) => `<p>[![T](${site}a.jpg)](${page})</p>`, ['markdown-as-text']],
  ['a shortcode', (page) => `<html><body><p>[embed]${page}[/embed]</p></body></html>`, ['shortcode-as-text']],
  ['an element', (page) => `<div data-inline-clip="${page}"></div>`, []],
];

/** The same of clips that there are not: no code is written for them. */
export const leftOverCases = leftOvers.flatMap(([name, textOf, ids]) => [
  [`no clip is behind ${name}`, textOf(`${site}watch/somebody-else`), ['unknown-clip', ...ids], true],
  [`a removed clip is behind ${name}`, textOf(`${site}watch/gone?start=5`), ['removed-clip', ...ids], true],
  [`an id in lower case is behind ${name}`, textOf(`${site}watch/kyiv-1`), ['unknown-clip', ...ids], false],
]);

/** What is nothing of ours, or no harm. */
export const unharmed = {
  'the frame of somebody else': '<iframe src="https://www.youtube.com/embed/abc"></iframe>',
  'a frame on this machine of a clip that is not ours':
    '<iframe src="http://localhost:3000/embed/app"></iframe>',
  'a site whose name begins like ours':
    '<iframe src="https://clips.example.evil.example/embed/klitschko"></iframe>',
  'our host as a user name': '<iframe src="https://clips.example@evil.example/embed/klitschko"></iframe>',
  'our site in the query of a share link': `<p><a href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(watch)}">Share</a></p>`,
  'another page of our site': `<p><a href="${site}about">About</a></p><iframe src="${site}map/"></iframe>`,
  'a link in a sentence': `<p>See ${link}, which is new.</p>`,
  'links of a menu': `<nav><ul><li>${link}</li></ul></nav><h2>${link}</h2>`,
  'an address without protocol in a sentence, and one of another site':
    '<p>See clips.example/watch/klitschko now.</p><p>my.clips.example/watch/klitschko</p><p>me@clips.example/watch/klitschko</p>',
  'a commented out code': `<!-- ${frame} -->`,
  'a code in a text field': `<textarea>${escaped(frame)}</textarea><template>${frame}</template>`,
  'a code in a script': `<script>const code = '${embed}';</script>`,
  'the escaped code of somebody else':
    '<p>&lt;iframe src="https://www.youtube.com/embed/abc"&gt;&lt;/iframe&gt;</p>',
  'a copy for readers without script': `${frame}<noscript>${frame.replace(' allow=', ' data-x=')}</noscript>`,
  'a script of somebody else with our script in an attribute': `<script src="https://a.example/r.js" data-main="${site}inline-clip/0.1.0/host.js"></script>`,
  'a frame with a tag in its title': frame.replace('Mayor', '<b>Mayor</b>'),
  'a frame with more features and tokens': withAttribute(
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
  ).replace('allow="', 'allow="gyroscope; '),
  'an element that asks for consent, and one beside it': asking + element.replace(/^.*<\/script>/, ''),
  'the iframe code, as Quill and TipTap divide it': `<p><a href="${escaped(watch)}">${title}</a></p><p>${frame}</p>`,
  'the iframe code with an empty line in it': `<div><p>${link}</p><p>&nbsp;</p><figure><div>${frame}</div></figure></div>`,
  'the HTML card of Ghost': `<!--kg-card-begin: html-->\n${linked}\n<!--kg-card-end: html-->`,
  'a WordPress block with HTML': `<!-- wp:html -->\n${frame}\n<!-- /wp:html -->`,
  'a WordPress block with a shortcode': `<!-- wp:shortcode -->\n${shortcode}\n<!-- /wp:shortcode -->`,
  'paragraphs that WordPress adds': `<p>${frame}</p>\n<p>Text</p>\n<blockquote><p>${link}</p></blockquote>\n<p>${wordpress.replace(/^.*<\/blockquote>/, '')}</p>`,
};
