import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pictureSides } from '../../build/cli/picture-sides.js';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';

const folder = temporaryFolder('picture-sides');
after(() => removeFolder(folder));

const sidesOf = (name, bytes) => {
  const file = join(folder, name);
  writeFileSync(file, Buffer.from(bytes, 'latin1'));
  return pictureSides(file);
};

const jpegHead = '\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00';
const thumbnail = '\xff\xe1\x00\x0eExif\x00\x00\xff\xd8\xff\xc0\x00\x11';
const tables = '\xff\xdb\x00\x04ab\xff\xff\xff\xc4\x00\x04cd';
const pictures = {
  png: '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x05\x00\x00\x00\x02\xd0',
  gif: 'GIF89a\x00\x05\xd0\x02',
  'a plain JPEG': `${jpegHead}\xff\xc0\x00\x11\x08\x02\xd0\x05\x00\x03`,
  'a progressive JPEG with a preview and fill bytes': `${jpegHead}${thumbnail}${tables}\xff\xc2\x00\x11\x08\x02\xd0\x05\x00\x03`,
  'an extended WebP': 'RIFF\x00\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\xff\x04\x00\xcf\x02\x00',
  'a lossy WebP': `RIFF\x00\x00\x00\x00WEBPVP8 \x00\x00\x00\x00\x00\x00\x00\x9d\x01\x2a\x00\x45\xd0\x42`,
  // 1279 | 719 << 14
  'a lossless WebP': 'RIFF\x00\x00\x00\x00WEBPVP8L\x00\x00\x00\x00\x2f\xff\xc4\xb3\x00',
};

describe('pictureSides', () => {
  for (const [name, bytes] of Object.entries(pictures)) {
    it(`reads ${name}`, async () => {
      assert.deepEqual(await sidesOf('picture', bytes), { width: 1280, height: 720 });
    });

    it(`knows nothing of ${name} that breaks off, at any byte`, async () => {
      const short = await Promise.all(
        Array.from(bytes, (_, length) => sidesOf(`short-${length}`, bytes.slice(0, length))),
      );
      for (const sides of short) assert.ok(sides === undefined || sides.width === 1280);
    });
  }

  it('knows nothing of other files', async () => {
    for (const bytes of [
      '',
      'x',
      '<svg/>',
      '\xff\xd8\xff\xd9',
      '\xff\xd8\xff\xe0\x00\x00',
      '\x00'.repeat(64),
    ])
      assert.equal(await sidesOf('other', bytes), undefined);
  });
});
