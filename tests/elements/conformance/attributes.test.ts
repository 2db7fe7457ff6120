import { expect } from '@esm-bundle/chai';
import '../../../src/elements/player/clip-player.js';
import { type Check, describeConformance, type Make } from './conformance.js';

/** Reads and sets a property by name. */
const get = (element: object, name: string): unknown => Reflect.get(element, name);
const set = (element: object, name: string, value: unknown) => {
  if (!Reflect.set(element, name, value)) throw new TypeError(`${name} is read-only`);
};
const shown = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : String(value));

const booleans = [
  ['autoplay', 'autoplay'],
  ['loop', 'loop'],
  ['controls', 'controls'],
  ['defaultMuted', 'muted'],
  ['playsInline', 'playsinline'],
  ['disablePictureInPicture', 'disablepictureinpicture'],
  ['disableRemotePlayback', 'disableremoteplayback'],
] as const;

const booleanChecks = booleans.flatMap(([property, attribute]): Check[] => [
  ...[true, false, undefined, null, '', 'x', 0, 1, Number.NaN].map(
    (value): Check => [
      `${property} = ${shown(value)} is ${Boolean(value)}`,
      (make) => {
        const element = make(value ? {} : { [attribute]: '' });
        set(element, property, value);
        expect(get(element, property)).to.equal(Boolean(value));
        expect(element.getAttribute(attribute)).to.equal(value ? '' : null);
      },
    ],
  ),
  ...['', 'false'].map(
    (value): Check => [
      `${attribute}="${value}" is true`,
      (make) => expect(get(make({ [attribute]: value }), property)).to.equal(true),
    ],
  ),
]);

/** An attribute as it is written, and the property that comes of it. */
const reads = (property: string, attribute: string, rows: readonly [string | null, unknown][]): Check[] =>
  rows.map(([value, expected]) => [
    value === null ? `${property}: without the attribute` : `${property} of "${value}" is ${shown(expected)}`,
    (make) => {
      const element = make(value === null ? {} : { [attribute]: value });
      expect(get(element, property)).to.equal(expected);
    },
  ]);

/** A property that is set, and the attribute that comes of it. */
const writes = (property: string, attribute: string, rows: readonly [unknown, string | null][]): Check[] =>
  rows.map(([value, expected]) => [
    `${property} = ${shown(value)} writes ${shown(expected)}`,
    (make) => {
      const element = make({ [attribute]: '1' });
      set(element, property, value);
      expect(element.getAttribute(attribute)).to.equal(expected);
    },
  ]);

const { href: here } = new URL('a.mp4', document.baseURI);
const sizes: [string | null, unknown][] = [
  [null, 0],
  ['5', 5],
  ['5.7', 5],
  ['-1', 0],
  ['x', 0],
  [' 7px', 7],
];
const reflection: Check[] = [
  ...reads('src', 'src', [
    [null, ''],
    ['a.mp4', here],
    [' a.mp4 ', here],
    ['//x.example/a', `${location.protocol}//x.example/a`],
    ['http://', 'http://'],
  ]),
  ...writes('src', 'src', [
    ['a.mp4', 'a.mp4'],
    [' a ', ' a '],
    ['', ''],
  ]),
  ...reads('poster', 'poster', [
    [null, ''],
    ['a.mp4', here],
    ['http://', 'http://'],
  ]),
  ...writes('poster', 'poster', [['a.jpg', 'a.jpg']]),
  ...reads('preload', 'preload', [
    [null, 'metadata'],
    ['none', 'none'],
    ['NONE', 'none'],
    ['metadata', 'metadata'],
    ['auto', 'auto'],
    ['', 'auto'],
    ['x', 'metadata'],
  ]),
  ...writes('preload', 'preload', [
    ['none', 'none'],
    ['x', 'x'],
    [null, 'null'],
    [undefined, 'undefined'],
  ]),
  ...reads('crossOrigin', 'crossorigin', [
    [null, null],
    ['', 'anonymous'],
    ['x', 'anonymous'],
    ['anonymous', 'anonymous'],
    ['USE-credentials', 'use-credentials'],
  ]),
  ...writes('crossOrigin', 'crossorigin', [
    ['anonymous', 'anonymous'],
    ['x', 'x'],
    [null, null],
  ]),
  ...reads('width', 'width', sizes),
  ...reads('height', 'height', sizes),
  ...writes('width', 'width', [
    [7, '7'],
    ['8', '8'],
    [5.7, '5'],
    ['x', '0'],
  ]),
  ...writes('height', 'height', [[7, '7']]),
];

const constants = {
  HAVE_NOTHING: 0,
  HAVE_METADATA: 1,
  HAVE_CURRENT_DATA: 2,
  HAVE_FUTURE_DATA: 3,
  HAVE_ENOUGH_DATA: 4,
  NETWORK_EMPTY: 0,
  NETWORK_IDLE: 1,
  NETWORK_LOADING: 2,
  NETWORK_NO_SOURCE: 3,
};
const constantChecks = Object.entries(constants).flatMap(([name, value]): Check[] => [
  [`${name} of an element is ${value}`, (make) => expect(get(make(), name)).to.equal(value)],
  [`${name} of its class is ${value}`, (make) => expect(get(make().constructor, name)).to.equal(value)],
]);

const initial = {
  paused: true,
  ended: false,
  seeking: false,
  currentTime: 0,
  duration: Number.NaN,
  readyState: 0,
  networkState: 0,
  error: null,
  currentSrc: '',
  srcObject: null,
  volume: 1,
  muted: false,
  playbackRate: 1,
  defaultPlaybackRate: 1,
  preservesPitch: true,
  videoWidth: 0,
  videoHeight: 0,
};
const initialChecks: Check[] = [
  ...Object.entries(initial).map(
    ([name, value]): Check => [
      `${name} begins as ${value}`,
      (make) => expect(Object.is(get(make(), name), value)).to.equal(true),
    ],
  ),
  ...['buffered', 'played', 'seekable', 'textTracks'].map(
    (name): Check => [
      `${name} begins empty`,
      (make) => expect(get(make(), name)).to.have.property('length', 0),
    ],
  ),
  ['muted begins as the attribute says', (make) => expect(make({ muted: '' }).muted).to.equal(true)],
  ['instanceof HTMLMediaElement', (make) => expect(make()).to.be.instanceOf(HTMLMediaElement)],
  [
    'networkState: after src is set',
    (make) => expect(make({ src: '/tests/fixtures/media/short.mp4' }).networkState).to.not.equal(0),
  ],
];

const readOnly =
  'paused ended seeking duration readyState networkState error currentSrc buffered played seekable videoWidth ' +
  'videoHeight textTracks';
const readOnlyChecks = readOnly
  .split(' ')
  .map(
    (name): Check => [
      `${name} is read-only`,
      (make) => expect(() => set(make(), name, 1)).to.throw(TypeError),
    ],
  );

const kept: readonly [string, unknown, string | undefined][] = [
  ['volume', 0.5, 'volumechange'],
  ['volume', 0, 'volumechange'],
  ['muted', true, 'volumechange'],
  ['playbackRate', 2, 'ratechange'],
  ['defaultPlaybackRate', 2, 'ratechange'],
  ['preservesPitch', false, undefined],
  ['currentTime', 7, undefined],
  ['volume', '0.25', 'volumechange'],
  ['muted', 'x', 'volumechange'],
];
const keptChecks = kept.flatMap(([name, value, type]): Check[] => [
  [
    `${name} = ${shown(value)} is kept before there is media`,
    (make) => {
      const element = make();
      set(element, name, value);
      expect(get(element, name)).to.equal(
        name === 'muted' ? true : typeof value === 'string' ? Number(value) : value,
      );
      if (name === 'muted') expect(element.hasAttribute('muted')).to.equal(false);
    },
  ],
  ...(type
    ? [
        [
          `${name} = ${shown(value)} fires ${type}, later`,
          async (make: Make) => {
            const element = make();
            let heard = 0;
            const fired = new Promise((done) => element.addEventListener(type, () => done(++heard)));
            set(element, name, value);
            expect(heard).to.equal(0);
            await fired;
          },
        ] as Check,
      ]
    : []),
]);

const refused: readonly [string, unknown, string][] = [
  ...[Number.NaN, Infinity, 'x', undefined, {}].flatMap((value): [string, unknown, string][] =>
    ['volume', 'currentTime', 'playbackRate', 'defaultPlaybackRate'].map((name) => [
      name,
      value,
      'TypeError',
    ]),
  ),
  ['volume', 1.1, 'IndexSizeError'],
  ['volume', -0.1, 'IndexSizeError'],
  ['volume', Symbol.iterator, 'TypeError'],
  ['currentTime', Symbol.iterator, 'TypeError'],
  ['srcObject', 1, 'TypeError'],
];
const refusedChecks = refused.map(
  ([name, value, error]): Check => [
    `${name} = ${shown(value)} throws ${error}, and changes nothing`,
    (make) => {
      const element = make();
      const before = get(element, name);
      expect(() => set(element, name, value))
        .to.throw()
        .with.property('name', error);
      expect(get(element, name)).to.equal(before);
    },
  ],
);

const methodChecks: Check[] = [
  ['canPlayType() of no type is empty', (make) => expect(make().canPlayType('text/plain')).to.equal('')],
  [
    'canPlayType() of MP4 is not',
    (make) => expect(make().canPlayType('video/mp4')).to.match(/maybe|probably/),
  ],
  [
    'pause() before media changes nothing',
    (make) => {
      const element = make();
      element.pause();
      expect(element.paused).to.equal(true);
    },
  ],
  [
    'currentTime: below zero before media',
    (make) => {
      const element = make();
      element.currentTime = -5;
      expect(element.currentTime).to.equal(-5);
    },
  ],
  ['an event handler attribute is null at first', (make) => expect(make().onplay).to.equal(null)],
  [
    'play() gives a promise',
    (make) => {
      const asked = make().play();
      asked.catch(() => undefined);
      expect(asked).to.be.instanceOf(Promise);
    },
  ],
];

describeConformance('boolean attributes', booleanChecks);
describeConformance('other attributes', reflection);
describeConformance('constants and state before media', [
  ...constantChecks,
  ...initialChecks,
  ...readOnlyChecks,
]);
describeConformance('what is set before media', [...keptChecks, ...refusedChecks, ...methodChecks]);
