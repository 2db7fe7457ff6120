import"../chunks/common-C9CXtFr3.js";import"lit";import"../chunks/clip-player-CUeU6CsE.js";import"../chunks/player-CM7lWHb9.js";export{C as ClipKeyList}from"../chunks/clip-key-help-8JXXPscS.js";
