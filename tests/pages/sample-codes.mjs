import { readFileSync } from 'node:fs';
import { parseClip } from '../../build/clip/parse-clip.js';
import { elementCode } from '../../build/embed/element-code.js';
import { embedSpec } from '../../build/embed/embed-spec.js';
import { iframeCode } from '../../build/embed/iframe-code.js';
import { mailCode } from '../../build/embed/mail-code.js';
import { markdownCode } from '../../build/embed/markdown-code.js';
import { scriptCode } from '../../build/embed/script-code.js';
import { wordpressCode } from '../../build/embed/wordpress-code.js';
import { wordpressShortcode } from '../../build/embed/wordpress-shortcode.js';

const document = JSON.parse(
  readFileSync(new URL('../../demo/clips/klitschko.json', import.meta.url), 'utf8'),
);

/** The codes that the demo's clip hands out at an origin. */
export function sampleCodes(origin, settings = {}) {
  const clip = parseClip(document, `${origin}/clips/klitschko.json`);
  const spec = embedSpec(clip, settings);
  return {
    title: clip.title,
    iframe: iframeCode(spec),
    script: scriptCode(spec),
    element: elementCode(spec),
    wordpress: wordpressCode(spec),
    mail: mailCode(spec),
    markdown: markdownCode(spec),
    shortcode: wordpressShortcode(spec),
  };
}
