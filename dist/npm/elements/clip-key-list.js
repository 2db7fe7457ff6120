import"../chunks/common-DFIZUXVG.js";import"lit";import"../chunks/clip-player-4_xm__Rn.js";export{C as ClipKeyList}from"../chunks/clip-key-help-CxrRV593.js";
