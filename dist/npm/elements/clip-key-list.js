import"../chunks/common-15548f36.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-15548f36.js";import"../chunks/clip-player-15548f36.js";
