import { iframeCode, parseEmbedCode } from 'inline-clip/codes';
import {
  type Clip,
  type ClipSite,
  clipDocument,
  createClipHandler,
  embedCode,
  embedSpec,
  oEmbed,
  parseClip,
  type Site,
  staticFiles,
} from 'inline-clip/server';

const site: Site = { base: 'https://news.example/', name: 'News' };
const clipSite: ClipSite = { site, findClip: async () => undefined };
const handler: (request: Request) => Promise<Response> = createClipHandler(clipSite);
const clip: Clip = parseClip({}, 'https://news.example/clips/a.json');
const spec = embedSpec(clip);
if (spec) embedCode('iframe', spec) satisfies string;
if (spec) iframeCode(spec) satisfies string;
parseEmbedCode('')?.spec.title?.trim();

export { clipDocument, handler, oEmbed, staticFiles };
