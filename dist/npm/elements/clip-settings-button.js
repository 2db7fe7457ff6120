import"../chunks/common-DFIZUXVG.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-DApESWJi.js";import"../chunks/clip-player-4_xm__Rn.js";
