import"../chunks/common-C2V7DpDe.js";import"lit";import"../chunks/clip-player-DdHuksxY.js";export{C as ClipKeyList}from"../chunks/clip-key-help-CXCJ7Eps.js";
