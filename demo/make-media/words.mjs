/** The mark on every picture: two lines, burnt in. */
export const marks = {
  event: ['STAND-IN FOOTAGE', 'not a recording of the event'],
  drawing: ['STAND-IN FOOTAGE', 'drawn for this demo'],
  sound: ['STAND-IN SOUND', 'made for this demo'],
  gone: ['STAND-IN PICTURE', 'its media are gone'],
};

/** Captions as rows of [start, end, words], seconds. They tell what is seen and heard; nobody speaks. */
export const captions = {
  klitschko: {
    en: [
      [0.4, 5, '[Stand-in footage: no speech]'],
      [5.5, 11, '[A low tone hums]'],
      [12, 16, '[A drawn town before dawn: no real place]'],
      [16.5, 22, '[A soft tone rises]'],
      [24, 29, '[The sky turns violet, then rose]'],
      [31.5, 37, '[The chord grows brighter]'],
      [38, 43, '[The sun climbs above the roofs]'],
      [44, 49, '[Still no speech: this is not a recording of the event]'],
      [50, 55, '[Warm light, a calm chord]'],
      [56.5, 61.5, '[The chord fades away]'],
    ],
    uk: [
      [0.4, 5, '[Умовний відеоряд: без мовлення]'],
      [5.5, 11, '[Гуде низький тон]'],
      [12, 16, '[Намальоване місто перед світанком: не справжнє місце]'],
      [16.5, 22, '[Здіймається м’який тон]'],
      [24, 29, '[Небо стає фіолетовим, потім рожевим]'],
      [31.5, 37, '[Акорд світлішає]'],
      [38, 43, '[Сонце підіймається над дахами]'],
      [44, 49, '[Мовлення й далі немає: це не запис події]'],
      [50, 55, '[Тепле світло, спокійний акорд]'],
      [56.5, 61.5, '[Акорд згасає]'],
    ],
  },
  vertical: {
    en: [
      [0.4, 5, '[Stand-in footage: no speech]'],
      [6, 11, '[Drawn lights rise slowly]'],
      [12, 18, '[A soft chord, fading]'],
    ],
  },
  audio: {
    en: [
      [0.4, 6, '[Stand-in sound: no speech]'],
      [7, 12, '[A low, calm chord]'],
      [12.5, 20, '[A second chord, brighter]'],
      [20.5, 28, '[A third chord, fading]'],
    ],
  },
  stream: {
    en: [
      [0.4, 6, '[Stand-in footage: no speech]'],
      [7, 13, '[Drawn hills pass by at dusk]'],
      [15, 22, '[A soft chord, fading]'],
    ],
  },
  choices: {
    en: [
      [0.4, 6, '[Stand-in footage: no speech]'],
      [7, 13, '[Bands of water move by day]'],
      [14, 19, '[A soft chord, fading]'],
    ],
    uk: [
      [0.4, 6, '[Умовний відеоряд: без мовлення]'],
      [7, 13, '[Удень рухаються смуги води]'],
      [14, 19, '[М’який акорд згасає]'],
    ],
  },
  fixture: {
    en: [
      [0, 0.9, 'First cue'],
      [1, 1.9, 'Second cue'],
    ],
  },
};

const pad = (number, length) => String(number).padStart(length, '0');

/** Seconds as a WebVTT timestamp, `00:00:12.500`. */
function timestamp(seconds) {
  const [whole, thousandths] = [Math.floor(seconds), Math.round((seconds % 1) * 1000)];
  return `${pad(Math.floor(whole / 3600), 2)}:${pad(Math.floor(whole / 60) % 60, 2)}:${pad(whole % 60, 2)}.${pad(thousandths, 3)}`;
}

/** Rows of [start, end, words] as a WebVTT file. */
export function webVtt(rows) {
  const cues = rows.map(([start, end, words]) => `${timestamp(start)} --> ${timestamp(end)}\n${words}\n`);
  return ['WEBVTT\n', ...cues].join('\n');
}

/** Files that only look like what their names say. */
export const impostors = {
  'not-video.mp4': 'This is a text file in disguise: no player can show it.\n',
  'empty.m3u8': '',
  'broken.vtt':
    'NOT WEBVTT\n\n00:00:00.000 -> 00:01\nA cue with a wrong arrow\n\nhalf past one --> later\nA cue without times\n',
};
