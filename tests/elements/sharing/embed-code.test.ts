import { expect } from '@esm-bundle/chai';
import { embedCode } from '../../../src/elements/sharing/embed-code.js';
import { type EmbedSpec, embedSpec } from '../../../src/embed/embed-spec.js';
import { sampleClip } from './sample-clip.js';

const spec = embedSpec(sampleClip) as EmbedSpec;

describe('embedCode', () => {
  it('writes a frame', () => expect(embedCode('iframe', spec)).to.match(/^<iframe .*<\/iframe>$/));
  it('writes a script', () => expect(embedCode('script', spec)).to.include('host.js'));
  it('writes an element', () => expect(embedCode('element', spec)).to.include('<clip-player '));
});
