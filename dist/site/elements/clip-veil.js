import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";export{C as ClipVeil}from"../chunks/clip-veil-CtHPt-CC.js";
