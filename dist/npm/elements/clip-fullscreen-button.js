import"../chunks/common-DFIZUXVG.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-DApESWJi.js";import"../chunks/clip-player-4_xm__Rn.js";
