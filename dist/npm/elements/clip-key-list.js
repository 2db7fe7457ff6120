import"../chunks/common-1a3ef2cb.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-1a3ef2cb.js";import"../chunks/clip-player-1a3ef2cb.js";
