import"../chunks/common-a6ea4db3.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-a6ea4db3.js";import"../chunks/clip-player-a6ea4db3.js";
