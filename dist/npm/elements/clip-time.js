import"../chunks/common-5t0VwE0T.js";import"lit";import"../chunks/clip-player-iK_2ICTG.js";export{j as ClipTime}from"../chunks/clip-controls-C_-IujbQ.js";
