import { expect } from '@esm-bundle/chai';
import { siteClip } from '../../src/site/site-clip.js';
import { site } from './sample-clip.js';

const clipOf = (more: object, layout: 'server' | 'files' = 'server') =>
  siteClip({ '@type': 'VideoObject', name: 'One', ...more }, 'one.json', { ...site, layout });

describe('siteClip', () => {
  it('resolves addresses against the place of the document on the site', () => {
    expect(clipOf({ contentUrl: '../media/one.mp4' }).sources[0]?.src).to.equal(
      'https://clips.example.org/media/one.mp4',
    );
  });

  it('is embedded from this site, whatever the document says', () => {
    const { embedUrl } = clipOf({ embedUrl: 'https://player.example/v/1' });
    expect(embedUrl).to.equal('https://clips.example.org/embed/one');
    expect(clipOf({ embedUrl: '../embed/one' }, 'files').embedUrl).to.equal(
      'https://clips.example.org/embed/one/',
    );
  });

  it('keeps where a clip without media can be watched', () => {
    const player = 'https://player.example/v/1?a=b';
    expect(clipOf({ embedUrl: player }).elsewhere).to.equal(player);
    expect(clipOf({ embedUrl: player, contentUrl: 'https://youtu.be/a' }).elsewhere).to.equal(
      'https://youtu.be/a',
    );
    expect(clipOf({ embedUrl: player, contentUrl: 'a.mp4' })).not.to.have.property('elsewhere');
    expect(clipOf({ embedUrl: '../embed/one' })).not.to.have.property('elsewhere');
  });

  it('keeps the article that the document names, and has the watch page where there is none', () => {
    expect(clipOf({ url: 'https://news.example/story' }).pageUrl).to.equal('https://news.example/story');
    expect(clipOf({}).pageUrl).to.equal('https://clips.example.org/watch/one');
  });

  it('writes the address of its own watch page as this site does', () => {
    expect(clipOf({ url: '../watch/one' }, 'files').pageUrl).to.equal('https://clips.example.org/watch/one/');
    expect(clipOf({ url: '../watch/one.html' }).pageUrl).to.equal('https://clips.example.org/watch/one');
  });

  it('throws where a document is no clip', () => {
    expect(() => siteClip({}, 'one.json', site)).to.throw('@type: expected a VideoObject or AudioObject');
  });

  it('says once that a document has a second clip, which is left out', () => {
    const problems: string[] = [];
    const list = ['One', 'Two'].map((name) => ({ '@type': 'VideoObject', name }));
    expect(siteClip(list, 'one.json', site, ({ message }) => problems.push(message)).title).to.equal('One');
    expect(problems).to.deep.equal(["[1]: expected one clip in a document, got 'Two'"]);
  });

  it('leaves out what lies on further hosts than a policy has room for, and says so once', () => {
    const thumbnailUrl = Array.from({ length: 150 }, (_, i) => `https://pictures-${i}.example/a.jpg`);
    const problems: string[] = [];
    const document = {
      '@type': 'VideoObject',
      name: 'One',
      contentUrl: 'https://m.example/a.mp4',
      thumbnailUrl,
    };
    const clip = siteClip(document, 'one.json', site, ({ message }) => problems.push(message));
    expect(clip.sources).to.have.length(1);
    expect(clip.posters).to.have.length.within(10, 20);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(
      /^expected media and pictures on fewer hosts \(\d+\), got 'https:\/\/pictures-/,
    );
  });

  it('lets fewer frame the page where more are named than a policy has room for', () => {
    const value = Array.from({ length: 150 }, (_, i) => `https://partner-${i}.example`);
    const problems: string[] = [];
    const document = {
      '@type': 'VideoObject',
      name: 'One',
      additionalProperty: { name: 'frame-ancestors', value },
    };
    const clip = siteClip(document, 'one.json', site, ({ message }) => problems.push(message));
    expect(clip.frameAncestors).to.have.length.within(10, 40);
    expect(problems).to.have.length(1);
  });
});
