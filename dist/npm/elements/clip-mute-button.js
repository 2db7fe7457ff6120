import"../chunks/common-5t0VwE0T.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-C_-IujbQ.js";import"../chunks/clip-player-iK_2ICTG.js";
