import"../chunks/common-DFIZUXVG.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-DApESWJi.js";import"../chunks/clip-player-4_xm__Rn.js";
