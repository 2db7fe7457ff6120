import { expect } from '@esm-bundle/chai';
import { apartTextSets, textTrackOf } from '../../../../src/player/engines/videojs/text-sets.js';

const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const mpd = (...periods: string[]) =>
  `<MPD xmlns="urn:mpeg:dash:schema:mpd:2011">${periods.map((sets) => `<Period>${sets}</Period>`).join('')}</MPD>`;
const role = (value: string, tag = 'Role', scheme = 'urn:mpeg:dash:role:2011') =>
  `<${tag} schemeIdUri="${scheme}" value="${value}"/>`;
const set = (attributes: string, inner = '') =>
  `<AdaptationSet mimeType="text/vtt" ${attributes}>${inner}<Representation id="a" bandwidth="1"/></AdaptationSet>`;
const video = '<AdaptationSet contentType="video" lang="en"><Representation id="v"/></AdaptationSet>';

/** The labels of the text sets, as mpd-parser reads them. */
const keys = (text: string) =>
  Array.from(
    apartTextSets(parse(text)).querySelectorAll('Label'),
    (label) => label.firstChild?.nodeValue ?? '',
  );
const tracks = (text: string) =>
  keys(text).map((id) => {
    const { kind, language, label } = textTrackOf({ id, kind: 'subtitles', label: id, language: 'und' });
    return `${kind}:${language}:${label}`;
  });

describe('apartTextSets', () => {
  it('tells sets of one language apart, and says nothing that they do not', () => {
    const text = mpd(video + set('lang="en"') + set('lang="en"') + set('lang="de"'));
    expect(new Set(keys(text)).size).to.equal(3);
    expect(tracks(text)).to.deep.equal(['subtitles:en:', 'subtitles:en:', 'subtitles:de:']);
  });

  it('reads roles and who a set is for', () => {
    const purpose = role('2', 'Accessibility', 'urn:tva:metadata:cs:AudioPurposeCS:2007');
    const impaired = role('1', 'Accessibility', 'urn:tva:metadata:cs:AudioPurposeCS:2007');
    const text = mpd(
      set('lang="en"', role('subtitle')) +
        set('lang="en"', role('main') + role('caption')) +
        set('lang="en"', role('main') + purpose) +
        set('lang="en"', role('caption', 'Accessibility')) +
        set('lang="en"', impaired) +
        set('lang="en"', role('forced-subtitle')) +
        set('lang="en"', `<Label>Signs</Label>${role('forced_subtitle')}`) +
        set('lang="en-a"', role('forced-subtitle')) +
        set('', role('forced-subtitle')) +
        set('lang="en"', role('metadata')) +
        set('lang="en"', role('description')) +
        set('lang="en"', role('caption', 'Role', 'urn:example:other')),
    );
    expect(tracks(text)).to.deep.equal([
      'subtitles:en:',
      'captions:en:',
      'captions:en:',
      'captions:en:',
      'subtitles:en:',
      'subtitles:en:en (forced)',
      'subtitles:en:Signs',
      'subtitles:en-a:en-a (forced)',
      'subtitles::Forced',
      'metadata:en:',
      'descriptions:en:',
      'subtitles:en:',
    ]);
    expect(new Set(keys(text)).size).to.equal(12);
  });

  it('keeps labels in each of their forms, and tells equal ones apart', () => {
    const text = mpd(
      set('lang="en"', '<Label>Text</Label>') +
        set('lang="de"', '<Label> <![CDATA[Text]]></Label>') +
        set('lang="fr" label="Text"') +
        set('lang="fr" label="Text"', '<Label/>') +
        set('lang="und"', '<Label lang="en">constructor</Label><Label lang="de">Zweites</Label>') +
        set('lang="uk"', '<Label>“Так” &amp; \\"ні\\"</Label>'),
    );
    expect(tracks(text)).to.deep.equal([
      'subtitles:en:Text',
      'subtitles:de:Text',
      'subtitles:fr:Text',
      'subtitles:fr:Text',
      'subtitles::constructor',
      'subtitles:uk:“Так” & \\"ні\\"',
    ]);
    expect(new Set(keys(text)).size).to.equal(6);
  });

  it('keeps the key of a set in the next period', () => {
    const sets = set('lang="en"') + set('lang="en"') + set('lang="en"', role('caption'));
    const all = keys(mpd(sets, sets));
    expect(all.slice(0, 3)).to.deep.equal(all.slice(3));
  });

  it('reads what representations say, and leaves out what VHS cannot show', () => {
    const said = (attributes: string) =>
      `<AdaptationSet><Representation id="a" ${attributes}/></AdaptationSet>`;
    const text = mpd(
      said('mimeType="text/vtt" lang="en"') +
        said('mimeType="application/ttml+xml" lang="en"') +
        set('lang="de" contentType="text" codecs="stpp.ttml.im1t"').replace('text/vtt', 'application/mp4') +
        set('lang="fr" contentType="text" codecs="wvtt"').replace('text/vtt', 'application/mp4'),
    );
    expect(tracks(text)).to.deep.equal(['subtitles:en:', 'subtitles:fr:']);
    expect(apartTextSets(parse(text)).querySelectorAll('AdaptationSet').length).to.equal(2);
  });

  it('leaves sound, picture and a manifest that is no XML alone', () => {
    const broken = new XMLSerializer().serializeToString(apartTextSets(parse('<MPD')));
    expect(broken).to.contain('parsererror');
    expect(keys(mpd(video))).to.deep.equal([]);
  });
});

describe('textTrackOf', () => {
  it('leaves tracks of HLS as they are', () => {
    const track = { id: 'English', kind: 'subtitles', label: 'English', language: 'en' };
    expect(textTrackOf(track)).to.equal(track);
    const data = { kind: 'metadata', label: 'segment-metadata', language: '' };
    expect(textTrackOf(data)).to.equal(data);
  });
});
