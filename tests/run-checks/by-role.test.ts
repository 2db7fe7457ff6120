import { expect } from '@esm-bundle/chai';
import { byRole, nameOf, outline, rectOf, roleOf, theRole } from '../by-role.js';

describe('byRole', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  const put = (html: string) => {
    place.innerHTML = html;
  };
  const shadow = (host: Element, html: string): ShadowRoot => {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };
  const first = (selector: string): Element => {
    const element = place.querySelector(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  };
  const count = (role: string, name?: string | RegExp) => byRole(role, name, place).length;

  it('finds by what is written in it, by aria-label, and by a label', () => {
    put(`<button>Play</button><button aria-label="Mute"><svg></svg></button>
      <label>Width <input inputmode="numeric"></label><input type="range" aria-label="Seek">`);
    expect(count('button', 'Play')).to.equal(1);
    expect(count('button', 'Mute')).to.equal(1);
    expect(count('textbox', 'Width')).to.equal(1);
    expect(count('slider', 'Seek')).to.equal(1);
    expect(count('button')).to.equal(2);
  });

  it('takes the whole name for text, white space aside, and any part for a pattern', () => {
    put('<button>\n  Copy\n  code </button>');
    expect(count('button', 'Copy code')).to.equal(1);
    expect(count('button', 'Copy')).to.equal(0);
    expect(count('button', /^copy/i)).to.equal(1);
  });

  it('looks through shadow roots, however deep, in the order of the page', () => {
    put('<div></div><button>After</button>');
    const root = shadow(first('div'), '<button>One</button><span></span>');
    shadow(root.querySelector('span') as Element, '<button>Two</button>');
    expect(byRole('button', undefined, place).map(nameOf)).to.deep.equal(['One', 'Two', 'After']);
  });

  it('follows aria-labelledby inside its own root', () => {
    put('<p id="name">Outside</p><div></div>');
    shadow(first('div'), '<p id="name">Inside</p><section aria-labelledby="name"></section>');
    expect(count('region', 'Inside')).to.equal(1);
  });

  it('reads a name through slots and through shadow roots inside a button', () => {
    put('<div>Slotted <b>words</b></div><button><span></span> now</button>');
    shadow(first('div'), '<button><slot></slot></button><button><slot name="none">Fallback</slot></button>');
    shadow(first('span'), '<i aria-hidden="true">x</i><em>Share</em>');
    expect(count('button', 'Slotted words')).to.equal(1);
    expect(count('button', 'Fallback')).to.equal(1);
    expect(count('button', 'Share now')).to.equal(1);
  });

  it('does not find what nobody can reach: hidden, aria-hidden, inert, unslotted', () => {
    put(`<button hidden>A</button><button style="display:none">B</button><button style="visibility:hidden">C</button>
      <div aria-hidden="true"><button>D</button></div><div inert><button>E</button></div>
      <div id="host"><button>F</button></div><details><summary>S</summary><button>G</button></details>`);
    shadow(first('#host'), '<p>no slot</p>');
    expect(byRole('button', undefined, place).map(nameOf)).to.deep.equal(['S']);
  });

  it('finds what is only transparent', () => {
    put('<div style="opacity:0"><button>Play</button></div>');
    expect(count('button', 'Play')).to.equal(1);
  });

  it('finds what is visible inside what is not', () => {
    put('<div style="visibility:hidden"><button style="visibility:visible">Play</button></div>');
    expect(count('button', 'Play')).to.equal(1);
  });

  it('stays inside an open modal dialog', () => {
    put('<button>Outside</button><dialog aria-label="Embed"><button>Close</button></dialog>');
    expect(count('dialog')).to.equal(0);
    (first('dialog') as HTMLDialogElement).showModal();
    expect(count('button', 'Outside')).to.equal(0);
    expect(count('button', 'Close')).to.equal(1);
    expect(count('dialog', 'Embed')).to.equal(1);
    (first('dialog') as HTMLDialogElement).close();
    expect(count('button', 'Outside')).to.equal(1);
  });

  it('knows a status and an alert by their text', () => {
    put('<p role="status">Please wait</p><div role="alert"><b>Gone</b></div><output></output>');
    expect(count('status', 'Please wait')).to.equal(1);
    expect(count('alert', 'Gone')).to.equal(1);
    expect(count('status')).to.equal(2);
  });

  it('looks into frames of the same origin and gives places in this window', async () => {
    put('<iframe style="position:absolute;left:100px;top:50px;border:3px solid;padding:7px"></iframe>');
    const frame = first('iframe') as HTMLIFrameElement;
    await new Promise((done) => {
      frame.onload = done;
      frame.srcdoc =
        '<body style="margin:0"><button style="position:absolute;left:5px;top:6px;width:40px;height:20px">In</button>';
    });
    expect(count('button', 'In')).to.equal(1);
    expect(rectOf('button', 'In', place)).to.deep.equal({ x: 115, y: 66, width: 40, height: 20 });
  });

  it('has no role for a region without a name, or for what has none', () => {
    put('<section></section><section aria-label="Clip"></section><div></div><video></video>');
    expect([...place.children].map(roleOf)).to.deep.equal([undefined, 'region', undefined, undefined]);
  });
});

describe('theRole', () => {
  it('gives the one element, else throws with what is there', () => {
    const button = document.createElement('button');
    button.textContent = 'Play';
    document.body.append(button);
    expect(theRole('button', 'Play')).to.equal(button);
    expect(() => theRole('button', 'Pause')).to.throw(/0 of button Pause.*button: Play/s);
    document.body.append(button.cloneNode(true));
    expect(() => theRole('button', 'Play')).to.throw(/2 of button Play/);
    expect(outline()).to.include('button: Play\nbutton: Play');
    document.body.replaceChildren();
  });
});
