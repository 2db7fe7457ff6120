import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../../src/clip/clip-error.js';
import { loadClip } from '../../../src/elements/base/load-clip.js';
import { sampleDocument } from '../sharing/sample-clip.js';

const address = 'https://clips.example/clips/klitschko.json';

describe('loadClip', () => {
  const { fetch } = window;
  const { warn } = console;
  let requests: [string, RequestInit | undefined][];
  let warnings: string[];

  beforeEach(() => {
    requests = [];
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });

  afterEach(() => {
    window.fetch = fetch;
    console.warn = warn;
  });

  function answer(body: string, init: ResponseInit = {}, url = address): void {
    window.fetch = async (input, options) => {
      requests.push([String(input), options]);
      options?.signal?.throwIfAborted();
      return Object.defineProperty(new Response(body, init), 'url', { value: url });
    };
  }

  const problemOf = (signal = new AbortController().signal): Promise<Error> =>
    loadClip(address, signal).then(
      () => new Error('it was loaded'),
      (error: Error) => error,
    );

  it('asks for JSON-LD, and gives the clip', async () => {
    answer(JSON.stringify(sampleDocument));
    const clip = await loadClip(address, new AbortController().signal);
    expect(clip.id).to.equal('klitschko');
    expect(requests).to.have.lengthOf(1);
    const headers = new Headers(requests[0]?.[1]?.headers);
    expect(headers.get('Accept')).to.equal('application/ld+json, application/json');
  });

  it('resolves addresses against the document, after redirects', async () => {
    answer(JSON.stringify(sampleDocument), {}, 'https://moved.example/a/b.json');
    const clip = await loadClip(address, new AbortController().signal);
    expect(clip.sources[0]?.src).to.equal('https://moved.example/a/k.mp4');
    expect(clip.embedUrl).to.equal('https://moved.example/embed/klitschko');
  });

  it('says the address and the status of what is not there', async () => {
    answer('gone', { status: 404 });
    expect((await problemOf()).message)
      .to.include(address)
      .and.include('404');
  });

  it('says the address and the type of what is no JSON', async () => {
    answer('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
    expect((await problemOf()).message)
      .to.include(address)
      .and.include('text/html');
  });

  it('lets the parser say why a document is no clip', async () => {
    answer('{"@type":"Article"}');
    expect(await problemOf()).to.be.instanceOf(ClipError);
  });

  it('tells the console once, whatever is wrong in the document', async () => {
    answer(JSON.stringify({ ...sampleDocument, duration: 'long', embedUrl: 'javascript:alert(1)' }));
    const clip = await loadClip(address, new AbortController().signal);
    expect(clip.duration).to.equal(undefined);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include(address).and.include('duration').and.include('embedUrl');
  });

  it('says nothing of a good document', async () => {
    answer(JSON.stringify(sampleDocument));
    await loadClip(address, new AbortController().signal);
    expect(warnings).to.deep.equal([]);
  });

  it('rejects when it is aborted', async () => {
    answer(JSON.stringify(sampleDocument));
    expect((await problemOf(AbortSignal.abort())).name).to.equal('AbortError');
  });
});
