import { elementCode } from '../../embed/element-code.js';
import type { EmbedSpec } from '../../embed/embed-spec.js';
import { iframeCode } from '../../embed/iframe-code.js';
import { scriptCode } from '../../embed/script-code.js';
import type { EmbedFormat } from './embed-fields.js';

const writers = { iframe: iframeCode, script: scriptCode, element: elementCode };

/** The code of one format, as it is copied. */
export function embedCode(format: EmbedFormat, spec: EmbedSpec): string {
  return writers[format](spec);
}
