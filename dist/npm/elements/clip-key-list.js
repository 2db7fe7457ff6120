import"../chunks/common-9cbc97dd.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-9cbc97dd.js";import"../chunks/clip-player-9cbc97dd.js";
