import"../chunks/common-5t0VwE0T.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-C_-IujbQ.js";import"../chunks/clip-player-iK_2ICTG.js";
