/** What the scenes are made of: SVG drawings, the same ones for the same numbers. Gradient stops are [offset, colour, opacity]. */

/** Pixels of a layer for one unit of its scene: drawn finer than shown, so that slow motion does not jerk. */
export const fineness = 2;

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const round = (number) => Math.round(number * 10) / 10;
const between = (next, low, high) => round(low + (high - low) * next());
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('');

const svg = (width, height, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width * fineness}" height="${height * fineness}" viewBox="0 0 ${width} ${height}">${body}</svg>`;

/** `stops` is a list of [offset, colour, opacity]. */
function gradient(kind, id, stops, place = '') {
  const marks = stops.map(
    ([offset, color, opacity = 1]) =>
      `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`,
  );
  return `<${kind}Gradient id="${id}" ${place}>${marks.join('')}</${kind}Gradient>`;
}

const downward = (id, stops) => gradient('linear', id, stops, 'x1="0" y1="0" x2="0" y2="1"');

export function sky(width, height, stops) {
  return svg(
    width,
    height,
    `${downward('sky', stops)}<rect width="${width}" height="${height}" fill="url(#sky)"/>`,
  );
}

/** A disc with a halo, in a square of the halo's size. */
export function glow({ radius, halo, color, core = '#fffaf0', strength = 0.75 }) {
  const stops = [
    [0, color, strength],
    [0.3, color, strength * 0.42],
    [0.62, color, strength * 0.12],
    [1, color, 0],
  ];
  const disc = [
    [0, core],
    [0.86, core],
    [1, color, 0.9],
  ];
  return svg(
    halo * 2,
    halo * 2,
    `${gradient('radial', 'halo', stops)}${gradient('radial', 'disc', disc)}
     <circle cx="${halo}" cy="${halo}" r="${halo}" fill="url(#halo)"/>
     <circle cx="${halo}" cy="${halo}" r="${radius}" fill="url(#disc)"/>`,
  );
}

export function stars(width, height, count, seed) {
  const next = random(seed);
  const star = () => {
    const [x, y] = [between(next, 0, width), between(next, 0, height)];
    const fade = round((1 - y / height) * 10) / 10;
    return `<circle cx="${x}" cy="${y}" r="${between(next, 0.7, 1.7)}" fill="#fff" fill-opacity="${round(fade * between(next, 0.3, 0.9))}"/>`;
  };
  return svg(width, height, times(count, star));
}

/** Flat soft clouds: blurred heaps of ellipses. */
export function clouds({ width, height, count, color, opacity, seed }) {
  const next = random(seed);
  const cloud = () => {
    const [x, y, w] = [between(next, 0, width), between(next, 30, height - 40), between(next, 90, 230)];
    return times(4, () => {
      const [dx, dy] = [between(next, -w * 0.6, w * 0.6), between(next, -9, 9)];
      return `<ellipse cx="${round(x + dx)}" cy="${round(y + dy)}" rx="${round(w * (0.4 + next() * 0.5))}" ry="${between(next, 5, 13)}"/>`;
    });
  };
  const blur =
    '<filter id="blur" x="-10%" width="120%" y="-40%" height="180%"><feGaussianBlur stdDeviation="9 5"/></filter>';
  return svg(
    width,
    height,
    `${blur}<g filter="url(#blur)" fill="${color}" fill-opacity="${opacity}">${times(count, cloud)}</g>`,
  );
}

/** What stands on a roof, drawn upwards from the middle of its top edge. */
const roofs = [
  () => '',
  (x, y, w) => `<rect x="${round(x - w * 0.3)}" y="${y - 12}" width="${round(w * 0.6)}" height="13"/>`,
  (x, y, w) => `<rect x="${round(x - w * 0.3)}" y="${y - 16}" width="${round(w * 0.34)}" height="17"/>`,
  (x, y) =>
    `<rect x="${x - 1.5}" y="${y - 42}" width="3" height="43"/><rect x="${x - 7}" y="${y - 9}" width="14" height="10"/>`,
  (x, y, w) =>
    `<path d="M${round(x - w / 2)} ${y + 1}L${x} ${round(y - w * 0.32)}L${round(x + w / 2)} ${y + 1}Z"/>`,
  (x, y, w) =>
    `<path d="M${round(x - w / 2)} ${y + 1}A${round(w / 2)} ${round(w * 0.42)} 0 0 1 ${round(x + w / 2)} ${y + 1}Z"/>`,
];

/** Lit windows of one house, as a share of all that it has. */
function windows(next, { x, y, w, height, lit }) {
  const columns = Math.floor((w - 12) / 13);
  const left = round(x + (w - columns * 13 + 6) / 2);
  return times(Math.floor((height - y - 16) / 18) * columns, (index) => {
    if (next() > lit) return '';
    const [cx, cy] = [round(left + (index % columns) * 13), y + 14 + Math.floor(index / columns) * 18];
    return `<rect x="${cx}" y="${cy}" width="7" height="9" fill-opacity="${between(next, 0.35, 0.95)}"/>`;
  });
}

/** A row of houses with their feet at the bottom edge; `heights` is [lowest, tallest]. */
export function skyline({ width, height, heights, widths, colors, lit, seed }) {
  const next = random(seed);
  let [walls, lights, x] = ['', '', -20];
  while (x < width) {
    const w = Math.round(between(next, ...widths));
    const swell = 0.5 + 0.3 * Math.sin(x / 190 + seed) + 0.2 * Math.sin(x / 71 + seed * 2);
    const y = Math.round(height - heights[0] - (heights[1] - heights[0]) * (0.6 * swell + 0.4 * next()));
    const roof = roofs[Math.floor(next() * roofs.length)] ?? roofs[0];
    walls += `<rect x="${x}" y="${y}" width="${w + 0.5}" height="${height - y}"/>${roof(x + w / 2, y, w)}`;
    lights += windows(next, { x, y, w, height, lit });
    x += w + (next() < 0.25 ? Math.round(between(next, 6, 22)) : 0);
  }
  // In user units, so that all houses of the row share one haze.
  const haze = gradient(
    'linear',
    'wall',
    [
      [0, colors[0]],
      [1, colors[1]],
    ],
    `gradientUnits="userSpaceOnUse" x1="0" y1="${height - heights[1]}" x2="0" y2="${height}"`,
  );
  return svg(width, height, `${haze}<g fill="url(#wall)">${walls}</g><g fill="#ffd79a">${lights}</g>`);
}

/** A row of hills or waves: a sum of sines with its foot at the bottom edge. */
export function ridge({ width, height, crest, swell, length, colors, seed }) {
  let line = '';
  for (let x = 0; x <= width; x += 8) {
    const angle = (x / length) * 2 * Math.PI + seed;
    const y =
      crest -
      swell * (0.62 * Math.sin(angle) + 0.26 * Math.sin(angle * 2.3 + seed) + 0.12 * Math.sin(angle * 5.1));
    line += `L${x} ${round(y)}`;
  }
  const shade = gradient(
    'linear',
    'hill',
    [
      [0, colors[0]],
      [1, colors[1]],
    ],
    `gradientUnits="userSpaceOnUse" x1="0" y1="${crest - swell}" x2="0" y2="${height}"`,
  );
  return svg(width, height, `${shade}<path fill="url(#hill)" d="M0 ${height}${line}L${width} ${height}Z"/>`);
}

/** Soft discs of light, scattered. */
export function lanterns({ width, height, count, radii, colors, seed }) {
  const next = random(seed);
  const fills = colors.map((color, index) =>
    gradient('radial', `light${index}`, [
      [0, '#fff6e6', 0.95],
      [0.22, color, 0.85],
      [0.34, color, 0.3],
      [1, color, 0],
    ]),
  );
  const disc = (index) =>
    `<circle cx="${between(next, 0, width)}" cy="${round(((index + next() * 0.8) * height) / count)}" r="${between(next, ...radii)}" fill="url(#light${index % colors.length})"/>`;
  return svg(width, height, fills.join('') + times(count, disc));
}

/** Rings around a point below the middle, the outer ones finer and fainter. */
export function circles(width, height, count) {
  const ring = (index) =>
    `<circle cx="${width * 0.5}" cy="${height * 0.66}" r="${40 + index * 36}" fill="none" stroke="#ffd9a8" ` +
    `stroke-width="${round(9 - index * 1.4)}" stroke-opacity="${round(0.9 - index * 0.15)}"/>`;
  return svg(width, height, times(count, ring));
}
