import"../chunks/common-fd24d177.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-fd24d177.js";import"../chunks/clip-player-fd24d177.js";
