import"../chunks/common-D1B4B6oG.js";import"lit";import"../chunks/clip-player-DF6oq6KT.js";export{C as ClipKeyList}from"../chunks/clip-key-help-B_x4XT2K.js";
