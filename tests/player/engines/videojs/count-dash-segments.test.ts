import { expect } from '@esm-bundle/chai';
import { countDashSegments } from '../../../../src/player/engines/videojs/count-dash-segments.js';

const now = Date.parse('2026-11-29T12:00:00Z');

function count(mpd: string, inside: string): number {
  const text = `<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" ${mpd}>${inside}</MPD>`;
  return countDashSegments(new DOMParser().parseFromString(text, 'application/xml'), now);
}

const set = (inside: string, around = '') =>
  `<Period>${around}<AdaptationSet><Representation>${inside}</Representation></AdaptationSet></Period>`;
const day = 'type="static" mediaPresentationDuration="P1DT0H0M0S"';

describe('countDashSegments', () => {
  const counts: [what: string, mpd: string, inside: string, segments: number][] = [
    ['a template', day, set('<SegmentTemplate duration="2"/>'), 43_200],
    [
      'a template with a timescale',
      day,
      set('<SegmentTemplate duration="180000" timescale="90000"/>'),
      43_200,
    ],
    [
      'a template in parts, at several levels',
      day,
      set('<SegmentTemplate duration="4000"/>', '<SegmentTemplate timescale="1000" duration="1"/>'),
      21_600,
    ],
    ['an end', day, set('<SegmentTemplate duration="2" endNumber="7"/>'), 7],
    [
      'a timeline',
      day,
      set('<SegmentTemplate><SegmentTimeline><S d="2" r="9"/><S d="1"/></SegmentTimeline></SegmentTemplate>'),
      11,
    ],
    [
      'a timeline that repeats to the end',
      day,
      set(
        '<SegmentTemplate timescale="10"><SegmentTimeline><S d="20" r="-1"/></SegmentTimeline></SegmentTemplate>',
      ),
      43_200,
    ],
    [
      'a timeline around the representation',
      day,
      set('', '<SegmentTemplate><SegmentTimeline><S d="1" r="99"/></SegmentTimeline></SegmentTemplate>'),
      100,
    ],
    [
      'a live window',
      'type="dynamic" availabilityStartTime="1970-01-01T00:00:00Z" timeShiftBufferDepth="PT1M"',
      set('<SegmentTemplate duration="2"/>'),
      30,
    ],
    [
      'a broadcast of an hour without a window',
      'type="dynamic" availabilityStartTime="2026-11-29T11:00:00Z"',
      set('<SegmentTemplate duration="2"/>'),
      1800,
    ],
    ['nothing of the kind', day, set('<BaseURL>a.mp4</BaseURL>'), 0],
    ['no period', day, '', 0],
  ];
  for (const [what, mpd, inside, segments] of counts) {
    it(`counts ${what}`, () => {
      expect(count(mpd, inside)).to.equal(segments);
    });
  }

  for (const [what, mpd, inside] of [
    ['a timescale beyond all bounds', day, set('<SegmentTemplate duration="1" timescale="1000000000"/>')],
    [
      'a length of nothing',
      day,
      set('<SegmentTemplate><SegmentTimeline><S d="0" r="-1"/></SegmentTimeline></SegmentTemplate>'),
    ],
    [
      'repetitions beyond all bounds',
      day,
      set('<SegmentTemplate><SegmentTimeline><S d="1" r="2000000000"/></SegmentTimeline></SegmentTemplate>'),
    ],
    [
      'a broadcast since 1970',
      'type="dynamic" availabilityStartTime="1970-01-01T00:00:00Z"',
      set('<SegmentTemplate duration="2"/>'),
    ],
    ['a presentation of years', 'mediaPresentationDuration="P99Y"', set('<SegmentTemplate duration="1"/>')],
    ['an end beyond all bounds', day, set('<SegmentTemplate duration="1" endNumber="4000000000"/>')],
  ] as const) {
    it(`finds too many in ${what}`, () => {
      expect(count(mpd, inside)).to.be.above(1e6);
    });
  }
});
