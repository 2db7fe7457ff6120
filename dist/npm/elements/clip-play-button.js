import"../chunks/common-DFIZUXVG.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-DApESWJi.js";import"../chunks/clip-player-4_xm__Rn.js";
