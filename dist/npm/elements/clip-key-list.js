import"../chunks/common-2nnCeudn.js";import"lit";import"../chunks/clip-player-Coq6C5Xo.js";import"../chunks/player-R9KQkb4T.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BIZ9KdWR.js";
