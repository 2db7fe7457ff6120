import"../chunks/common-DFIZUXVG.js";import"lit";import"../chunks/clip-player-4_xm__Rn.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-DApESWJi.js";
