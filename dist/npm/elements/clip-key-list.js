import"../chunks/common-DZvGraUy.js";import"lit";import"../chunks/clip-player-BPELLIYp.js";import"../chunks/player-CSy-k5mh.js";export{C as ClipKeyList}from"../chunks/clip-key-help-B4VWBoig.js";
