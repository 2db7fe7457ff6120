import { expect } from '@esm-bundle/chai';
import '../../../src/elements/controls/clip-volume-slider.js';
import { HeldTimers } from '../../held-timers.js';
import { inPlayer } from '../in-player.js';
import { unmountAll } from '../mounted.js';
import { sampleClip } from '../sharing/sample-clip.js';

describe('<clip-volume-slider>', () => {
  afterEach(unmountAll);

  const drawn = async (language: string, volume: number) => {
    const { control, player } = await inPlayer('clip-volume-slider', sampleClip);
    control.lang = language;
    player.setVolume(volume);
    await new Promise((done) => player.media.addEventListener('volumechange', done, { once: true }));
    await control.updateComplete;
    const slider = control.shadowRoot?.querySelector('input');
    slider?.focus();
    slider?.dispatchEvent(new Event('focus')); // a page in the background has none
    await control.updateComplete;
    return [slider?.value, slider?.getAttribute('aria-valuetext')];
  };

  for (const [language, text] of [
    ['', '30%'],
    ['en-GB', '30%'],
    ['de', '30\u00a0%'],
    ['tr', '%30'],
    ['fa', '۳۰٪'],
    ['en_US', '30%'], // no tag, and no language of ours
    ['xx', '30%'],
  ] as const)
    it(`says how loud it is as people write it in "${language}"`, async () => {
      expect(await drawn(language, 0.3)).to.deep.equal(['30', text]);
    });

  it('says it without a focus as well, two seconds later', async () => {
    const timers = new HeldTimers();
    try {
      const { control } = await inPlayer('clip-volume-slider', sampleClip);
      const slider = control.shadowRoot?.querySelector('input');
      timers.pass(1.9);
      await control.updateComplete;
      expect(slider?.hasAttribute('aria-valuetext')).to.equal(false);
      timers.pass(0.2);
      await control.updateComplete;
      expect(slider?.getAttribute('aria-valuetext')).to.equal('100%');
    } finally {
      timers.restore();
    }
  });

  it('says whole parts of a hundred', async () => {
    expect(await drawn('en', 0.349)).to.deep.equal(['35', '35%']);
  });
});
