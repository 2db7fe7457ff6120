import"../chunks/common-5t0VwE0T.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-iK_2ICTG.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-C_-IujbQ.js";
