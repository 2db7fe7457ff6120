import { expect } from '@esm-bundle/chai';
import { spark } from '../../src/player/spark.js';
import { twoFiles } from './sample-clips.js';
import { until } from './until.js';

const stream = { src: '/tests/fixtures/media/hls/index.m3u8', type: 'application/dash+xml' };
const file = { src: `${location.origin}/tests/fixtures/media/short.mp4`, type: 'video/mp4' };
const made = () => Object.assign(document.createElement('video'), { muted: true });

describe('spark', () => {
  it('plays the first source in the task of the call', async () => {
    const media = made();
    const { source, played } = spark(media, { ...twoFiles, sources: [file] });
    expect(source).to.equal(file);
    expect(media.src).to.equal(file.src);
    expect(media.paused).to.equal(false);
    await played;
    expect(await until(() => media.currentTime > 0)).to.equal(true);
    media.pause();
  });

  it('leaves a source to an engine that the browser does not play itself, and asks the media to play', () => {
    const media = made();
    expect(spark(media, { ...twoFiles, sources: [stream, file] }).source).to.equal(undefined);
    expect(media.hasAttribute('src')).to.equal(false);
    expect(media.paused).to.equal(false);
  });

  it('plays on what plays already', async () => {
    const media = made();
    media.src = file.src;
    await media.play();
    spark(media, { ...twoFiles, sources: [{ src: `${file.src}?other`, type: 'video/mp4' }] });
    expect(media.src).to.equal(file.src);
    media.pause();
  });
});
