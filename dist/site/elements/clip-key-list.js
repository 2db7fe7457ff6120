import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";export{C as ClipKeyList}from"../chunks/clip-key-help-U-iHzilq.js";
