import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { embedOptionNames, embedOptions } from '../../build/embed/embed-options.js';
import { frameAllow } from '../../build/embed/frame-html.js';
import { version } from '../../build/embed/release.js';
import { read } from './source-files.mjs';

const plugin = read('integrations/wordpress/inline-clip.php');

describe('integrations/wordpress/inline-clip.php', () => {
  it('has the version of the package', () => {
    assert.equal(/^ \* Version: (.+)$/m.exec(plugin)?.[1], version);
    assert.equal(/INLINE_CLIP_VERSION = '(.+)'/.exec(plugin)?.[1], version);
  });

  it('knows the options of an embed, in their order', () => {
    const [, list] = /INLINE_CLIP_OPTIONS = array\((.*?)\n\);/s.exec(plugin);
    assert.deepEqual(
      [...list.matchAll(/^\t'(\w+)' *=>/gm)].map(([, name]) => name),
      [...embedOptionNames],
    );
  });

  it('takes no value of an option that the embed page refuses', () => {
    const patterns = [...plugin.matchAll(/^\t'(\w+)' *=> '\/(.*)\/D',$/gm)];
    assert.equal(patterns.length, embedOptionNames.length);
    const texts = [
      '0',
      '1',
      '12',
      '12.345',
      '1.2345',
      '-1',
      '',
      '1e3',
      '2',
      'uk',
      'zh-Hant-TW',
      '0:12',
      ' 1',
    ];
    for (const [, name, pattern] of patterns) {
      const isTaken = (text) => new RegExp(pattern).test(text);
      const wrong = texts.filter((text) => isTaken(text) && embedOptions[name].parse(text) === undefined);
      assert.deepEqual(wrong, [], name);
    }
  });

  it('allows its frame what the iframe code allows', () => {
    assert.ok(plugin.includes(` allow="${frameAllow}" allowfullscreen `));
  });

  it('has a block that leaves the editor its frame, which WordPress takes away for older ones', () => {
    assert.match(plugin, /'api_version' +=> 3,/);
  });

  it('is one file without an end tag, which would send white space', () => {
    assert.ok(plugin.startsWith('<?php\n'));
    assert.ok(!plugin.includes('?>'));
  });
});
