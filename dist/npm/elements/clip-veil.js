import"../chunks/common-DFIZUXVG.js";import"lit";import"../chunks/clip-player-4_xm__Rn.js";export{C as ClipVeil}from"../chunks/clip-veil-D7kWt-Yb.js";
