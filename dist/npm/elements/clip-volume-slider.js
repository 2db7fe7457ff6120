import"../chunks/common-DFIZUXVG.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-4_xm__Rn.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-DApESWJi.js";
