import"../chunks/common-BeYWvZHM.js";import"lit";import"../chunks/clip-player-D0YpXyWv.js";import"../chunks/player-Bo35srwG.js";export{C as ClipKeyList}from"../chunks/clip-key-help-fejuXN9I.js";
