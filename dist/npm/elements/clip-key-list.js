import"../chunks/common-b60b1422.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-b60b1422.js";import"../chunks/clip-player-b60b1422.js";
