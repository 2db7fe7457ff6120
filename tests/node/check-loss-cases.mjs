import { codeOf } from './check-cases.mjs';

const watch = 'https://clips.example/watch/klitschko';
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
];
