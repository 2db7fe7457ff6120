import { expect } from '@esm-bundle/chai';
import { resumeFromBfcache } from '../../../../src/player/engines/native/resume-from-bfcache.js';

describe('resumeFromBfcache', () => {
  let end: AbortController;
  beforeEach(() => {
    end = new AbortController();
  });
  afterEach(() => end.abort());

  /** Media that notes where it is sent. */
  function media(paused: boolean): { sent: number[] } {
    const sent: number[] = [];
    const element = document.createElement('video');
    Object.defineProperty(element, 'paused', { value: paused });
    Object.defineProperty(element, 'currentTime', { get: () => 3, set: (time) => sent.push(time) });
    resumeFromBfcache(element, end.signal);
    return { sent };
  }
  const show = (persisted: boolean) => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
  };

  it('sends media that plays to where it is, when its page comes back', () => {
    const { sent } = media(false);
    show(true);
    expect(sent).to.deep.equal([3]);
  });

  it('sends media that came back at its beginning to where it was', () => {
    const element = Object.defineProperty(document.createElement('video'), 'currentTime', {
      value: 7,
      writable: true,
    });
    resumeFromBfcache(element, end.signal);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    element.currentTime = 0;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(element.currentTime).to.equal(7);
  });

  it('leaves media alone that is paused, in a page that is new, and after its end', () => {
    const { sent } = media(true);
    show(true);
    const other = media(false);
    show(false);
    end.abort();
    show(true);
    expect([...sent, ...other.sent]).to.deep.equal([]);
  });
});
