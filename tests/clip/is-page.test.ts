import { expect } from '@esm-bundle/chai';
import { isPage } from '../../src/clip/is-page.js';

describe('isPage', () => {
  const pages = [
    'https://www.youtube.com/watch?v=a',
    'https://m.youtube.com/shorts/a',
    'https://www.youtube-nocookie.com/embed/a',
    'https://youtu.be/a',
    'https://vimeo.com/185774192',
    'https://player.vimeo.com/video/185774192?h=62f6',
    'https://www.dailymotion.com/video/x1',
    'https://www.facebook.com/watch/?v=1',
    'https://players.example/1/index.html?videoId=140',
    'https://players.example/1/index.HTM#top',
  ];
  for (const address of pages) it(`is so for ${address}`, () => expect(isPage(address)).to.equal(true));

  const media = [
    'https://cdn.example/a.mp4',
    'https://cdn.example/a.mp4?from=index.html',
    'https://player.vimeo.com/external/1.m3u8?s=a',
    'https://cdn.example/media/1',
    'https://youtube.com.example/watch?v=a',
    'https://cdn.example/get.php?file=a',
  ];
  for (const address of media) it(`is not so for ${address}`, () => expect(isPage(address)).to.equal(false));

  it('believes a document that says so', () => {
    expect(isPage('https://cdn.example/a.mp4', 'text/html; charset=utf-8')).to.equal(true);
    expect(isPage('https://cdn.example/media/1', 'video/mp4')).to.equal(false);
  });
});
