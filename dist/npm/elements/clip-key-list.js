import"../chunks/common-DAG_myym.js";import"lit";import"../chunks/clip-player-D4iWME20.js";import"../chunks/player-BFruZ891.js";export{C as ClipKeyList}from"../chunks/clip-key-help-x95T-n1T.js";
