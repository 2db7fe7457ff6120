import"../chunks/common-8b4kL88q.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-iDPkiT5s.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-CZxsH3AR.js";
