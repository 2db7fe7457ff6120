import { expect } from '@esm-bundle/chai';
import { embedCode } from '../../src/embed/embed-code.js';
import { sampleSpec } from './sample-spec.js';

describe('embedCode', () => {
  const beginnings = {
    iframe: '<iframe src="',
    script: '<div data-inline-clip="',
    element: '<script type="module"',
    wordpress: '<blockquote><a href="',
    shortcode: '[embed width="',
    amp: '<amp-video-iframe src="',
    markdown: '[▶ Kyiv Mayor',
    mail: '<table role="presentation"',
  } as const;
  for (const format of Object.keys(beginnings) as (keyof typeof beginnings)[]) {
    it(`writes the ${format} code`, () => {
      expect(embedCode(format, sampleSpec()).startsWith(beginnings[format])).to.equal(true);
    });
  }
});
