import { expect } from '@esm-bundle/chai';
import { InheritedTags } from '../../../../src/player/engines/videojs/inherited-tags.js';

const url = 'https://media.example/main.m3u8';
const list = '#EXTM3U\r\n#EXT-X-VERSION:8\r\n#EXTINF:1,\r\na.ts\r\n';

function resolve(main: string, media: string, address = url): string {
  const tags = new InheritedTags();
  tags.resolve(main, address, true);
  return tags.resolve(media, 'https://media.example/a.m3u8?own=5', false);
}
const withLine = (line: string, text = list) => text.replace('#EXT-X', () => `${line}\r\n#EXT-X`);

describe('InheritedTags', () => {
  it('changes nothing where there are none', () => {
    expect(resolve('#EXTM3U\n', list)).to.equal(list);
    expect(new InheritedTags().resolve(list, url, true)).to.equal(list);
    expect(new InheritedTags().resolve(list, url, false)).to.equal(list);
  });

  it('gives a media playlist the start of the main playlist, whatever its own says', () => {
    const main = '#EXTM3U\r\n#EXT-X-START:TIME-OFFSET=12.5\r\n';
    for (const media of [list, withLine('#EXT-X-START:TIME-OFFSET=0')]) {
      const resolved = resolve(main, media);
      expect(resolved.match(/#EXT-X-START.*/g)).to.deep.equal(['#EXT-X-START:TIME-OFFSET=12.5']);
      expect(resolved.startsWith('#EXTM3U\r\n#EXT-X-START')).to.equal(true);
    }
    const own = withLine('#EXT-X-START:TIME-OFFSET=3');
    expect(resolve('#EXTM3U\n', own)).to.equal(own);
  });

  it('reads the sample of shaka-player#1561', () => {
    const main = '#EXTM3U\n#EXT-X-DEFINE:NAME="auth",VALUE="?token=/aHVtYW4"\n';
    const media =
      '#EXTM3U\n#EXT-X-DEFINE:NAME="path",VALUE="/media/1MB/"\n#EXT-X-DEFINE:IMPORT="auth"\n#EXTINF:6,\n{$path}segment44.mp4{$auth}\n';
    expect(resolve(main, media)).to.equal('#EXTM3U\n#EXTINF:6,\n/media/1MB/segment44.mp4?token=/aHVtYW4\n');
  });

  it('replaces variables in lines and in attributes', () => {
    const text = `#EXT-X-DEFINE:NAME="a",VALUE="$& $1"\n#EXT-X-DEFINE:VALUE="", NAME="b-c"\n`;
    const used = '#EXT-X-MAP:URI="{$a}x{$b-c}.mp4"\n{$a}{$b-c}{$a}\n';
    expect(new InheritedTags().resolve(text + used, url, true)).to.equal(
      '#EXT-X-MAP:URI="$& $1x.mp4"\n$& $1$& $1\n',
    );
  });

  it('knows imported variables, and none that is not imported', () => {
    const main = '#EXT-X-DEFINE:NAME="a",VALUE="1"\n#EXT-X-DEFINE:NAME="b",VALUE="2"\n';
    const media = '#EXTM3U\n#EXT-X-DEFINE:IMPORT="a"\n#EXTINF:1,\n{$a}{$b}.ts\n';
    expect(resolve(main, media)).to.equal('#EXTM3U\n#EXTINF:1,\n1{$b}.ts\n');
    expect(resolve(main, media.replace('IMPORT="a"', 'NAME="b",VALUE="3"'))).to.contain('{$a}3.ts');
  });

  it('takes variables from the query of the address', () => {
    const main = '#EXTM3U\n#EXT-X-DEFINE:QUERYPARAM="token"\n#EXT-X-DEFINE:QUERYPARAM="none"\n';
    const media =
      '#EXTM3U\n#EXT-X-DEFINE:IMPORT="token"\n#EXT-X-DEFINE:QUERYPARAM="own"\n{$token}{$own}.ts\n';
    expect(resolve(main, media, `${url}?a=1&token=a%20b%2Bc#token=d`)).to.equal('#EXTM3U\na b+c5.ts\n');
    expect(resolve(main, media)).to.equal('#EXTM3U\n{$token}5.ts\n');
  });

  it('keeps variables that have no value', () => {
    const media =
      '#EXTM3U\n#EXT-X-DEFINE:IMPORT="__proto__"\n#EXT-X-DEFINE:\n{$__proto__}/{$constructor}.ts\n';
    expect(resolve('#EXTM3U\n', media)).to.equal('#EXTM3U\n{$__proto__}/{$constructor}.ts\n');
  });
});
