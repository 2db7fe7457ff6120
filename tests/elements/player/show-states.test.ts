import { expect } from '@esm-bundle/chai';
import { showStates } from '../../../src/elements/player/show-states.js';
import { initialState } from '../../../src/player/player-state.js';

class Probe extends HTMLElement {
  readonly internals = this.attachInternals();
}
customElements.define('probe-of-states', Probe);

describe('showStates', () => {
  it('names the states of a player, and the player itself', () => {
    const { internals } = new Probe();
    internals.states.add('playing');
    showStates(internals, 'A clip', { ...initialState, waiting: true }, true);
    expect([...internals.states].sort()).to.deep.equal(['facade', 'fullscreen', 'waiting']);
    expect(internals.ariaLabel).to.equal('A clip');
  });

  it('throws nothing without custom states, as in jsdom', () => {
    const internals = Object.create(null) as ElementInternals;
    showStates(internals, 'A clip', initialState, false);
    expect(internals.ariaLabel).to.equal('A clip');
  });
});
