import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LitElementRenderer } from '@lit-labs/ssr';
import { drawFaces } from 'inline-clip/ssr';

const address = 'https://news.example/2026/article';
const town = {
  '@type': 'VideoObject',
  name: 'The town',
  duration: 'PT62S',
  contentUrl: '/town.mp4',
  thumbnailUrl: '/town.jpg',
};
const json = (document) => `<script type="application/ld+json">${JSON.stringify(document)}</script>`;
const player = (inside, attributes = '') => `<clip-player${attributes}>${inside}</clip-player>`;
const face = /<template shadowrootmode="open">[\s\S]*?<\/template>/g;

/** Draws a page, of which all else has to stay as it is; returns the faces. */
function facesOf(page, report) {
  const drawn = drawFaces(page, address, report);
  assert.equal(drawn.replace(face, ''), page.replace(face, ''));
  return drawn.match(face) ?? [];
}
/** The words of a face. */
const wordsOf = (html) =>
  html
    .replace(/<style>[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('drawFaces', () => {
  it('draws poster, title and length from JSON-LD in an element', () => {
    const page = `<!doctype html><html><body><p>A</p>${player(json(town))}<p>B</p></body></html>`;
    const [drawn, ...others] = facesOf(page);
    assert.equal(others.length, 0);
    assert.match(wordsOf(drawn), /1:02.*The town/);
    assert.match(drawn, /<img[^>]* src="https:\/\/news\.example\/town\.jpg"/);
    assert.match(drawn, /aria-label="Play: The town"/);
  });

  it('puts the face directly behind the start tag, where the parser attaches it', () => {
    const drawn = drawFaces(player(json(town), ' id="a"'), address);
    assert.match(drawn, /^<clip-player id="a"><template shadowrootmode="open"><style>/);
    assert.ok(drawn.endsWith(`</template>${json(town)}</clip-player>`));
  });

  it('draws every element of a part of a page, each its own', () => {
    const other = { ...town, name: 'The bridge' };
    const faces = facesOf(`<p>A${player(json(town))}</p><div>${player(json(other))}</div>`);
    assert.deepEqual(
      faces.map((each) => /The (\w+)/.exec(wordsOf(each))[1]),
      ['town', 'bridge'],
    );
  });

  it('takes several JSON-LD children for one document, as the element does', () => {
    const parts = json({ '@type': 'Organization', name: 'News' }) + json(town);
    assert.match(wordsOf(facesOf(player(parts))[0]), /The town/);
  });

  it('draws the same where Lit is told to call connectedCallback()', () => {
    const page = player(json(town), ' ratio="4/3" width="320"');
    const drawn = drawFaces(page, address);
    LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));
    try {
      assert.equal(drawFaces(page, address), drawn);
    } finally {
      LitElementRenderer.renderOptions.pop();
    }
  });

  it('draws the link as the title, with its address where attributes name the media', () => {
    const link = '<a href="/watch/town">The town</a>';
    const [drawn] = facesOf(player(link, ' src="/town.mp4"'));
    assert.match(drawn, /<a [^>]*href="https:\/\/news\.example\/watch\/town"[^>]*>.*The town/);
    assert.match(wordsOf(drawn), /Share/);
    const [own] = facesOf(player(link, ' src="/town.mp4" page-url="https://a.example/"'));
    assert.match(own, /href="https:\/\/a\.example\/"/);
  });

  it('draws what attributes say, and the link for a title', () => {
    const link = '<a href="/watch/town">The <b>town</b></a>';
    assert.match(wordsOf(facesOf(player(link, ' clip-src="/town.json"'))[0]), /The town/);
    const attributes = ' src="/town.mp4" poster="/town.jpg" clip-title="By attribute"';
    const [drawn] = facesOf(player(link, attributes));
    assert.match(wordsOf(drawn), /By attribute/);
    assert.match(drawn, /src="\/town\.jpg"/);
  });

  it('leaves JSON-LD aside where an attribute comes before it', () => {
    for (const name of ['src', 'clip-src'])
      assert.doesNotMatch(facesOf(player(json(town), ` ${name}="/a.mp4"`))[0], /The town|town\.jpg/);
  });

  it('obeys the switches, for which "false" is off', () => {
    assert.doesNotMatch(wordsOf(facesOf(player(json(town), ' no-title'))[0]), /The town/);
    assert.match(wordsOf(facesOf(player(json(town), ' no-title="false"'))[0]), /The town/);
  });

  it('shows no picture before consent, nor of what has a content warning', () => {
    const warned = { ...town, contentRating: 'Violence' };
    for (const [document, attributes] of [
      [town, ' consent'],
      [warned, ''],
    ])
      assert.doesNotMatch(facesOf(player(json(document), attributes))[0], /<img/);
  });

  it('draws no face of a clip that has expired, and takes an old one away', () => {
    const expired = { ...town, expires: '2020-01-01' };
    assert.deepEqual(facesOf(player(json(expired))), []);
    const drawn = drawFaces(player(json(town)), address);
    assert.equal(drawFaces(drawn.replace(json(town), json(expired)), address), player(json(expired)));
    assert.deepEqual(
      facesOf(player(json({ ...town, expires: 'some day' }))),
      [],
      'what cannot be read closes',
    );
  });

  it('draws no face of a clip that is played on another page alone', () => {
    const { contentUrl, ...bare } = town;
    const elsewhere = { ...bare, embedUrl: 'https://player.example/v/1' };
    assert.deepEqual(facesOf(player(json(elsewhere))), []);
  });

  it('draws anew what is drawn already', () => {
    const once = drawFaces(player(`\n  ${json(town)}`), address);
    assert.equal(drawFaces(once, address), once);
    const empty = '<template shadowrootmode="open"><slot></slot></template>';
    assert.equal(drawFaces(player(`${empty}\n  ${json(town)}`), address), once);
  });

  it('leaves an element with a player of the browser inside as it is', () => {
    const video = '<video src="/town.mp4" controls></video>';
    for (const inside of [video, `<div>${video}</div>`, '<audio src="/a.mp3" controls></audio>'])
      assert.deepEqual(facesOf(player(json(town) + inside)), []);
  });

  it('touches no tag that is text: in scripts, comments, fields, attributes and templates', () => {
    const tag = player(json(town).replaceAll('script', 'b'));
    for (const page of [
      `<script>const a = '${tag}';</script>`,
      `<!-- ${tag} -->`,
      `<textarea>${tag}</textarea>`,
      `<p title='${tag.replaceAll("'", '')}'>A</p>`,
      `<template>${tag}</template>`,
    ])
      assert.equal(drawFaces(page, address), page);
  });

  it('resolves against the base of the page', () => {
    const page = `<html><head><base href="https://media.example/x/"></head><body>${player(json({ ...town, thumbnailUrl: 'p.jpg' }))}</body></html>`;
    assert.match(facesOf(page)[0], /src="https:\/\/media\.example\/x\/p\.jpg"/);
  });

  it('writes what a document says as text', () => {
    const name = '</template><img src=x onerror=alert(1)> & "A"';
    const drawn = drawFaces(player(json({ ...town, name }).replace('</template>', '<\\/template>')), address);
    assert.equal(drawn.match(/<\/template>/g).length, 1);
    assert.doesNotMatch(drawn.match(face)[0], /<img src=x/);
  });

  it('says what cannot be read, and draws the rest', () => {
    const messages = [];
    const report = ({ message }) => messages.push(message);
    const link = '<a href="/watch/town">The town</a>';
    const broken = `<script type="application/ld+json">{"name": </script>`;
    assert.equal(facesOf(player(broken + link), report).length, 1);
    assert.match(messages.join(), /SyntaxError/);
    messages.length = 0;
    assert.match(wordsOf(facesOf(player(json({ ...town, duration: 'long' })), report)[0]), /The town/);
    assert.match(messages.join(), /^duration: /);
  });

  it('reads the page as browsers do: any case of letters, unquoted attributes, line breaks, no end tag', () => {
    const page = `<CLIP-PLAYER\n  NO-SHARE\n  clip-title=Town\n>\r\n<SCRIPT TYPE="Application/LD+JSON">${JSON.stringify(town)}</SCRIPT>`;
    assert.match(wordsOf(facesOf(page)[0]), /Town/);
  });
});
