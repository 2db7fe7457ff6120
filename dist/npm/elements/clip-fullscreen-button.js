import"../chunks/common-5t0VwE0T.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-C_-IujbQ.js";import"../chunks/clip-player-iK_2ICTG.js";
