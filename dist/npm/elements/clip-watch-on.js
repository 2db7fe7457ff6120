import"../chunks/common-5t0VwE0T.js";import"lit";import"../chunks/clip-player-iK_2ICTG.js";import"../chunks/clip-controls-C_-IujbQ.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BwCzYLNR.js";
