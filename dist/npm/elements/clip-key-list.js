import"../chunks/common-86c57b92.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-86c57b92.js";import"../chunks/clip-player-86c57b92.js";
