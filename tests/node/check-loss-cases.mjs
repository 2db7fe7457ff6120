import { codeOf } from './check-cases.mjs';

const watch = 'https://clips.example/watch/klitschko';
const embed = 'https://clips.example/embed/klitschko';
const article = '\n<p>The article.</p>\n';
const stored = `data-html="&lt;iframe src=&quot;${embed}&quot;&gt;&lt;/iframe&gt;"`;
const block = `<!-- wp:embed {"url":"${watch}"} -->\n`;
const figure = (inner) => `<figure class="wp-block-embed alignwide">${inner}</figure>`;
const bookmark = 'class="kg-card kg-bookmark-card"';
const cutScript = '<script type="text/plain" src="https://clips.example/inline-clip/0.1.0/host.js" title="a';
const link = `<a href="${watch}">T</a>`;

/**
 * Texts whose codes cannot be repaired without a loss: nothing is changed.
 *
 * @type {[name: string, text: string, options?: object][]}
 */
export const manual = [
  // Links without an end tag.
  ['a link has no end tag', `<p><a href="${watch}">Watch the clip</p>\n<p>Second paragraph.</p>`],
  ['a linked address has no end tag', `<p><a href="${watch}">${watch}</p>\n<p>Second.</p>`],
  ['a link in a quote has no end tag', `<blockquote><a href="${watch}">T</blockquote>\n<p>Second.</p>`],
  ['a format around a link has no end tag', `<p><strong>${link}</p>\n<p>Second.</p>`],
  [
    'a filter has escaped a frame beside a link without an end tag',
    `<p><a href="${watch}">T&lt;iframe&gt;&lt;/iframe&gt;</p>\n<p>Second.</p>`,
  ],
  // Elements of editors.
  ['another source is beside an address', `<video><source src="${watch}"><source src="a.mp4"></video>`],
  ['a picture is beside an address', `<picture><source src="${watch}"><img src="a.jpg"></picture>`],
  ['an object contains an article', `<object data="${embed}">${article}</object>`],
  ['a card has no end tag', `<figure ${bookmark}>${link}${article}`],
  ['a card has the end tag of another', `<figure ${bookmark}>${link}${article}</figure>`],
  [
    'a card with a description contains an article',
    `<aside class="onebox"><h3>${link}</h3><p>More</p>${article}</aside>`,
  ],
  ['a placeholder has no end tag', `<div class="sqs-block-embed" ${stored}>${article}`],
  ['a placeholder contains an article', `<section ${stored}><h2>Heading</h2><p>Body</p></section>`],
  ['a preview contains an article', `<div data-oembed-url="${watch}">${article}</div>`],
  ['a block contains an article', `${block}${figure(`<div>\n${watch}\n</div>`)}${article}<!-- /wp:embed -->`],
  // Broken tags.
  [
    'a broken placeholder has the end tag of its parent',
    `<div class="article"><div data-inline-clip=\u201c${embed}\u201d>${link}${article}</div>`,
  ],
  ['a script is cut off', `${cutScript}\n<p class="z">After</p></script>`],
  ['a broken frame contains an article', `<iframe src=\u201c${embed}\u201d>${article}</iframe>`],
  [
    'a broken element contains an article',
    `<clip-player clip-src=\u201chttps://clips.example/clips/klitschko.json\u201d>${article}</clip-player>`,
  ],
];

const markdown = { markdown: true };
const stringed = `embed: "<iframe src=\\"${embed}\\" width=\\"640\\" height=\\"360\\"></iframe>"`;

/**
 * Texts without codes: data of site generators, and code of Markdown.
 *
 * @type {[name: string, text: string, options?: object][]}
 */
export const ignored = [
  ...[markdown, {}].flatMap((options) => [
    ['YAML front matter has a code', `---\ntitle: A\n${stringed}\n---\n\nText.\n`, options],
    [
      'TOML front matter has a code',
      `+++\r\n${stringed.replace(':', ' =')}\r\n+++\r\n\r\nText.\r\n`,
      options,
    ],
  ]),
  ['a code fence has no end', `A\n\n\`\`\`html\n<iframe src="${embed}"></iframe>\n\n${watch}\n`, markdown],
  ['a code fence has a shorter fence in it', `~~~~\n~~~\n\n${watch}\n~~~~\n`, markdown],
  ['a code fence is in a list', `- a\n\n    \`\`\`\n    ${watch}\n    \`\`\`\n`, markdown],
  ['code is indented', `A\n\n    <iframe src="${embed}"></iframe>\n\n\t${watch}\n`, markdown],
  ['code is indented behind a heading', `# A\n    ${watch}\n`, markdown],
  ['code is indented in a list', `1. a\n\n       ${watch}\n`, markdown],
  ['a code span has several backticks', `A \`\` a\` <iframe src="${embed}"></iframe> \`\` b\n`, markdown],
];

/**
 * Texts, and what their repair leaves. `CLIP` stands for a frame.
 *
 * @type {[name: string, text: string, expected: string, options?: object][]}
 */
export const kept = [
  ...['script', 'element', 'wordpress', 'amp', 'mail'].map((format) => {
    const text = `${codeOf(format).replace('</a>', '')}\n<p>Second.</p>`;
    return [`the link of the ${format} code has no end tag`, text, text.replace(/<iframe.*iframe>/, 'CLIP')];
  }),
  ...['<\\/a>', '&lt;/a>'].map((end) => {
    const text = `${codeOf('amp').replace('</a>', end)}\n<p>Second.</p>`;
    return [`the end tag of a link is ${end}`, text, text];
  }),
  [
    'a picture is beside a link',
    `<p><span>${link}<img src="a.jpg"></span></p>`,
    `<p><span>${link}<img src="a.jpg"></span></p>`,
  ],
  [
    'a picture is beside an address',
    `<p><span>${watch}<img src="a.jpg"></span></p>`,
    '<p><span>CLIP<img src="a.jpg"></span></p>',
  ],
  ['a comment is beside an address', `<p><b>${watch}<!--more--></b></p>`, '<p><b>CLIP<!--more--></b></p>'],
  [
    'a picture is beside a script code that is text',
    `<p>${codeOf('script').replaceAll('<', '&lt;')}<img src="a.jpg"></p>`,
    '<p>CLIP<img src="a.jpg"></p>',
  ],
  // Elements of editors.
  [
    'a source is in an article',
    `<div><p>First</p><source src="${watch}"><p>Second</p></div>`,
    '<div><p>First</p>CLIP<p>Second</p></div>',
  ],
  ['a video has words', `<p>A</p><video><source src="${watch}">No video.</video>`, '<p>A</p>CLIP'],
  ['an object has no end tag', `<object data="${embed}">${article}`, `CLIP${article}`],
  ['an oembed has no end tag', `<oembed url="${embed}">${article}`, `CLIP${article}`],
  [
    'a bookmark has a caption',
    `<figure ${bookmark}>${link}<figcaption>C</figcaption></figure>`,
    `<figure ${bookmark}>CLIP<figcaption>C</figcaption></figure>`,
  ],
  ['a card has a description', `<aside class="onebox"><h3>${link}</h3><p>More</p></aside>`, 'CLIP'],
  ...['embed', 'core-embed/youtube'].map((name) => [
    `a block has a caption, ${name}`,
    `${block.replace('embed', name)}${figure(`<div>\n${watch}\n</div><figcaption>C</figcaption>`)}\n<!-- /wp:${name} -->`,
    `<!-- wp:html -->\n${figure('<div>\nCLIP\n</div><figcaption>C</figcaption>')}\n<!-- /wp:html -->`,
  ]),
  [
    'a block closes itself',
    `${block.replace('}', '} /')}${article}<!-- /wp:embed -->`,
    `<!-- wp:html -->\nCLIP\n<!-- /wp:html -->\n${article}<!-- /wp:embed -->`,
  ],
  [
    'a block has lost its end',
    `${block}${figure(watch)}${article}<!-- wp:embed {"url":"https://a.example"} -->a<!-- /wp:embed -->`,
    `${block}${figure('CLIP')}${article}<!-- wp:embed {"url":"https://a.example"} -->a<!-- /wp:embed -->`,
  ],
  // Tags that are cut off.
  ...[
    [`<iframe src="${encodeURIComponent(embed)}"`, 'an encoded address'],
    [`<iframe data-lazy-src="${embed}"`, 'the address of a lazy loader'],
    [`<img src="${embed}"`, 'an image'],
  ].map(([tag, name]) => [
    `a tag with ${name} is cut off`,
    `${tag} title="Kyiv Ma\n<p class="z">After</p>`,
    'CLIP\n<p class="z">After</p>',
  ]),
  ...[' and words', '\n\nWords', ' title="Ma\nWords', '> words'].map((words) => [
    `a tag is cut off before ${JSON.stringify(words)}`,
    `<p>A</p><iframe src="${embed}" width="640"${words.replace('> ', ' height="360> ')}`,
    `<p>A</p>CLIP${words.replace(/^ title="Ma|>/, '')}`,
  ]),
  [
    'a tag that is text is cut off before words',
    `<p>&lt;iframe src="${embed}" width="640" and words</p>`,
    '<p>CLIP and words</p>',
  ],
  // Markdown.
  ['a code is behind front matter', `---\na: 1\n---\n\n${watch}\n`, '---\na: 1\n---\n\nCLIP\n', markdown],
  ['a code is between two lines', `---\n\n${watch}\n\n---\n`, '---\n\nCLIP\n\n---\n', markdown],
  [
    'a code fence of a list ends with it',
    `- a\n\n  \`\`\`\n  b\n\n${watch}\n`,
    '- a\n\n  ```\n  b\n\nCLIP\n',
    markdown,
  ],
  ['a code fence of a quote ends with it', `> ~~~\n> a\n\n${watch}\n`, '> ~~~\n> a\n\nCLIP\n', markdown],
  [
    'a code is indented in a paragraph',
    `- a\n\n  b\n\n    ${watch}\n\nb\n    ${watch}\n`,
    '- a\n\n  b\n\n    CLIP\n\nb\n    CLIP\n',
    markdown,
  ],
  [
    'a code is indented in HTML',
    `<div>\n    <p>${watch}</p>\n</div>\n`,
    '<div>\n    <p>CLIP</p>\n</div>\n',
    markdown,
  ],
  ['backticks are not in one paragraph', `A \`\n\n${watch}\n\n\` b\n`, 'A `\n\nCLIP\n\n` b\n', markdown],
];
