import { expect } from '@esm-bundle/chai';
import { loadCaptions, UnreadableCaptions } from '../../../src/elements/transcript/load-captions.js';
import { faultUrl } from '../../fault-url.js';
import { outcome } from '../../player/outcome.js';
import { fileOf, forgetFiles } from './captions-of.js';

const never = new AbortController().signal;
const one = { start: 1, end: 2, text: 'One' };

describe('loadCaptions', () => {
  afterEach(forgetFiles);

  for (const [name, text] of [
    ['a byte order mark and Windows line ends', '\ufeffWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nOne\r\n'],
    ['the line ends of an old Mac', 'WEBVTT\r\r00:01.000 --> 00:02.000\rOne\r'],
    ['a cue right after the header', 'WEBVTT\n00:01.000 --> 00:02.000\nOne\n'],
    [
      'a header with words, a map of timestamps, and a language',
      'WEBVTT - made by hand\nX-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000\nLanguage: en\n\n00:01.000 --> 00:02.000\nOne\n',
    ],
    [
      'notes, styles and regions',
      'WEBVTT\n\nNOTE of one line\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\nlines:2\n\nfirst\n00:01.000 --> 00:02.000 line:0 region:a\nOne\n',
    ],
    [
      'a cue that cannot be read before one that can',
      'WEBVTT\n\n00:01,000 --> 00:02,000\nNo\n\n00:01.000 --> 00:02.000\nOne',
    ],
    ['an empty line before it', '\n\nWEBVTT\n\n00:00:01.000 --> 00:00:02.000\nOne'],
  ] as const)
    it(`reads a file with ${name}`, async () => {
      expect((await loadCaptions(fileOf(text), never)).cues).to.deep.equal([one]);
    });

  it('keeps a row of white space, as automatic captions have it', async () => {
    const { cues } = await loadCaptions(fileOf('WEBVTT\n\n00:01.000 --> 00:02.000\n \nOne\n'), never);
    expect(cues).to.deep.equal([{ ...one, text: ' \nOne' }]);
  });

  it('tells what is no WebVTT from what does not come', async () => {
    const page = fileOf('<!doctype html><title>Sign in</title>', 'text/html');
    const reason = await loadCaptions(page, never).catch((error) => error);
    expect(reason).to.be.instanceOf(UnreadableCaptions);
    expect(reason.message).to.include("got text/html: '<!doctype html>");
    const lost = await loadCaptions(
      faultUrl('status=404', '/demo/media/klitschko/captions.en.vtt'),
      never,
    ).catch((error) => error);
    expect(lost).to.be.instanceOf(Error).and.not.instanceOf(UnreadableCaptions);
    expect(lost.message).to.include('status 404');
  });

  it('ends with its signal', async () => {
    const end = new AbortController();
    const loading = loadCaptions(faultUrl('hang', '/demo/media/klitschko/captions.en.vtt'), end.signal);
    end.abort();
    expect(await outcome(loading)).to.equal('AbortError');
  });
});
