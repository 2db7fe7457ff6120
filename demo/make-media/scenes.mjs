import { circles, clouds, glow, lanterns, ridge, sky, skyline, stars } from './shapes.mjs';

/**
 * The pictures of the sample clips. A scene is a stack of SVG layers, each larger than the frame and sliding
 * past it; where a layer lies is an ffmpeg expression of `t` (seconds), in the scene's own units.
 *
 * @typedef {{ svg: string, x?: string, y?: string }} Layer
 * @typedef {{ width: number, height: number, layers: Layer[] }} Scene
 */

/** A town before, at and after sunrise: the long sky slides up through its colours while the sun climbs. */
export function city(seconds) {
  const [width, height] = [1280, 720];
  const wide = (speed) => width + speed * seconds + 20;
  const dawn = [
    [0, '#0a0f2c'],
    [0.22, '#1a1d4d'],
    [0.4, '#3b2d6c'],
    [0.53, '#71468a'],
    [0.66, '#b85f80'],
    [0.78, '#ea8a6c'],
    [0.9, '#f8b985'],
    [1, '#fbdcae'],
  ];
  const rise = 900;
  return {
    width,
    height,
    layers: [
      { svg: sky(width, height + rise, dawn), y: `-${rise}*t/${seconds}` },
      { svg: stars(width, 620, 110, 7), y: `-${rise}*t/${seconds}` },
      { svg: glow({ radius: 58, halo: 620, color: '#ffb36b' }), x: `860-620`, y: `700-620-430*t/${seconds}` },
      {
        svg: clouds({ width: wide(6.25), height: 300, count: 11, color: '#ffd9c7', opacity: 0.2, seed: 5 }),
        x: '-6.25*t',
        y: '150-60*t/62',
      },
      {
        svg: skyline({
          width: wide(6.25),
          height: 400,
          heights: [150, 330],
          widths: [34, 78],
          colors: ['#6a4a86', '#9a6190'],
          lit: 0,
          seed: 11,
        }),
        x: '-6.25*t',
        y: '320',
      },
      {
        svg: sky(width, height * 2, [
          [0, '#0d1233', 0.62],
          [0.5, '#0d1233', 0.5],
          [1, '#0d1233', 0],
        ]),
        y: '-1440*t/40',
      },
      {
        svg: skyline({
          width: wide(12.5),
          height: 330,
          heights: [90, 250],
          widths: [44, 96],
          colors: ['#3f3168', '#5d3f74'],
          lit: 0.1,
          seed: 23,
        }),
        x: '-12.5*t',
        y: '390',
      },
      {
        svg: skyline({
          width: wide(25),
          height: 250,
          heights: [40, 150],
          widths: [56, 128],
          colors: ['#171739', '#0c0d22'],
          lit: 0.16,
          seed: 42,
        }),
        x: '-25*t',
        y: '470',
      },
    ],
  };
}

/** Rows of hills (or of water), the near ones faster, under a disc that sinks slowly. */
function hills(seconds, { width, height, colors, heavens, disc, swell, drift }) {
  const unit = height / 360;
  const rows = colors.map((pair, index) => {
    const speed = drift * (index + 1) * unit;
    const row = {
      crest: (swell + 8) * unit,
      swell: (swell - index * 3) * unit,
      length: (520 - index * 90) * unit,
      seed: index * 1.9,
    };
    const box = { width: Math.ceil(width + speed * seconds) + 20, height: Math.ceil(height * 0.55) };
    return {
      svg: ridge({ ...box, ...row, colors: pair }),
      x: `-${speed}*t`,
      y: `${Math.round(height * (0.5 + index * 0.12))}`,
    };
  });
  const halo = Math.round(210 * unit);
  return {
    width,
    height,
    layers: [
      { svg: sky(width, height, heavens) },
      {
        svg: glow({
          radius: Math.round(disc.radius * unit),
          halo,
          color: disc.color,
          core: disc.core,
          strength: 0.5,
        }),
        x: `${Math.round(disc.x * width) - halo}`,
        y: `${Math.round(disc.y * height) - halo}+${0.05 * height}*t/${seconds}`,
      },
      ...(disc.stars ? [{ svg: stars(width, Math.round(height * 0.6), 70, 3) }] : []),
      ...rows,
    ],
  };
}

const dusk = {
  swell: 34,
  drift: 12.5,
  disc: { radius: 34, x: 0.68, y: 0.36, color: '#ffd9a0', core: '#fff4dc' },
  heavens: [
    [0, '#2a2b5e'],
    [0.35, '#6d4682'],
    [0.6, '#d77f7d'],
    [0.85, '#f9c58d'],
    [1, '#f9c58d'],
  ],
  colors: [
    ['#8a5a86', '#7a4b7c'],
    ['#5f3f72', '#4b3264'],
    ['#35264f', '#21183a'],
  ],
};
const day = {
  swell: 20,
  drift: 25,
  disc: { radius: 22, x: 0.7, y: 0.3, color: '#fff0c0', core: '#fffdf2' },
  heavens: [
    [0, '#1f5a90'],
    [0.3, '#4f94b8'],
    [0.56, '#b5dbd8'],
    [1, '#f6ead0'],
  ],
  colors: [
    ['#5fb3b3', '#3f8f9a'],
    ['#35808f', '#245f75'],
    ['#1d4f68', '#123650'],
  ],
};
const night = {
  swell: 30,
  drift: 0,
  disc: { radius: 20, x: 0.7, y: 0.26, color: '#b8cbff', core: '#eef3ff', stars: true },
  heavens: [
    [0, '#070c1f'],
    [0.5, '#152349'],
    [1, '#3a4f82'],
  ],
  colors: [
    ['#2b3f6b', '#22335c'],
    ['#1d2b50', '#162143'],
    ['#101931', '#0a1022'],
  ],
};

/** Hills at dusk, 720p. */
export const duskHills = (seconds) => hills(seconds, { width: 1280, height: 720, ...dusk });
/** Bands of water by day, 720p. */
export const dayWater = (seconds) => hills(seconds, { width: 1280, height: 720, ...day });
/** Hills under the moon, 720p, at rest. */
export const moonHills = () => hills(1, { width: 1280, height: 720, ...night });

/** Lights that rise past an upright frame, 720×1280, the near ones larger and faster. */
export function lights(seconds) {
  const [width, height] = [720, 1280];
  const tall = (speed) => height + speed * seconds;
  const row = (speed, count, radii, seed) => ({
    svg: lanterns({
      width,
      height: tall(speed),
      count,
      radii,
      seed,
      colors: ['#ff9a5a', '#ffc46b', '#f2708a'],
    }),
    y: `-${speed}*t`,
  });
  return {
    width,
    height,
    layers: [
      {
        svg: sky(width, height, [
          [0, '#0b1a33'],
          [0.5, '#16395a'],
          [0.8, '#2b6777'],
          [1, '#4f9187'],
        ]),
      },
      row(25, 22, [18, 32], 4),
      row(50, 18, [40, 68], 15),
      row(100, 12, [92, 148], 31),
    ],
  };
}

/** Rings in a square of 640, for a clip that has nothing to show. */
export function rings() {
  const [width, height] = [640, 640];
  const heavens = [
    [0, '#1c1440'],
    [0.5, '#5b2a62'],
    [1, '#c4576a'],
  ];
  return {
    width,
    height,
    layers: [{ svg: sky(width, height, heavens) }, { svg: circles(width, height, 5) }],
  };
}
