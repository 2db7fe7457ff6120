import"../chunks/common-DFIZUXVG.js";import"lit";import"../chunks/clip-player-4_xm__Rn.js";import"../chunks/clip-controls-DApESWJi.js";export{c as ClipWatchOn}from"../chunks/seek-parts-B0BDoDZO.js";
