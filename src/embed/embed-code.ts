import { ampCode } from './amp-code.js';
import { elementCode } from './element-code.js';
import { type EmbedFormat, offeredFormats } from './embed-formats.js';
import type { EmbedSpec } from './embed-spec.js';
import { iframeCode } from './iframe-code.js';
import { mailCode } from './mail-code.js';
import { markdownCode } from './markdown-code.js';
import { scriptCode } from './script-code.js';
import { wordpressCode } from './wordpress-code.js';
import { wordpressShortcode } from './wordpress-shortcode.js';

const writers: Readonly<Record<EmbedFormat, (spec: EmbedSpec) => string>> = {
  iframe: iframeCode,
  script: scriptCode,
  element: elementCode,
  wordpress: wordpressCode,
  shortcode: wordpressShortcode,
  amp: ampCode,
  markdown: markdownCode,
  mail: mailCode,
};

/**
 * Writes the code of an embed in one format. Returns the iframe code if the format is not available for the embed.
 */
export function embedCode(format: EmbedFormat, spec: EmbedSpec): string {
  return offeredFormats(spec).includes(format) ? writers[format](spec) : iframeCode(spec);
}
