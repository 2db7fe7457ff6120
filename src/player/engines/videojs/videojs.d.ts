declare module '@videojs/http-streaming';
declare module 'mpd-parser';
declare module 'videojs-vtt.js';
